"""What is run now and then, each in an environment of its own. `nox -l` lists the sessions."""

from __future__ import annotations

import nox

nox.needs_version = ">=2025.5"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.sessions = ["lint", "tests"]

PROJECT = nox.project.load_toml("pyproject.toml")
PYTHONS = ["3.11", "3.12", "3.13"]


def _install(session: nox.Session, group: str) -> None:
    session.install("-e", ".", *nox.project.dependency_groups(PROJECT, group))


@nox.session
def lint(session: nox.Session) -> None:
    """Run ruff, mypy and import-linter."""
    _install(session, "lint")
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("mypy")
    session.run("lint-imports")


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests and the documented examples."""
    _install(session, "test")
    session.run("pytest", *session.posargs)


@nox.session(python=PYTHONS[0], venv_backend="uv")
def lowest(session: nox.Session) -> None:
    """Run the tests with the oldest dependencies that pyproject.toml allows."""
    session.install("--resolution", "lowest-direct", "-e", ".")
    # Installed afterwards, the tools of the tests leave what is there as it is.
    session.install(*nox.project.dependency_groups(PROJECT, "test"))
    session.run("uv", "pip", "list", external=True)
    # Old versions warn about Python itself; that is not ours to repair.
    session.run("pytest", "-W", "default", *session.posargs)


@nox.session
def coverage(session: nox.Session) -> None:
    """Run the quick tests and write down what they do not reach (.nox/reach/index.html)."""
    _install(session, "test")
    options = ["--cov", "--cov-report=term", "--cov-report=html:.nox/reach", "-m", "not slow"]
    session.run("pytest", *options, *session.posargs)


@nox.session
def package(session: nox.Session) -> None:
    """Build wheel and sdist into dist/ and test what is in them."""
    _install(session, "test")
    session.run("python", "-m", "build", "--no-isolation")
    session.run("pytest", "tests/packaging")


@nox.session
def bench(session: nox.Session) -> None:
    """Compare briefkit with its peers; prints ratios measured in one run."""
    # Otherwise whatever starts first pays for compiling everything.
    session.env["UV_COMPILE_BYTECODE"] = "1"
    _install(session, "bench")
    session.run("python", "-m", "benchmarks", *session.posargs)
