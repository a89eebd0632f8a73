"""What other programs write into a document and the standard does not allow, put right.

Word forgives a program that writes properties in another order, or words of a later edition of the
standard; validators and stricter readers do not.
"""

from __future__ import annotations

import re

from briefkit.render.word.oxml import Element, w

_ORDERS = """
rPr: rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint
    noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect
    bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath
pPr: pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers
    pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE
    autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents
    suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle
    rPr sectPr pPrChange
style: name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed
    qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr
    tblStylePr
tblStylePr: pPr rPr tblPr trPr tcPr
lvl: start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr
tblPr: tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc
    tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription
tcPr: cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText
    vAlign hideMark
settings: writeProtection view zoom removePersonalInformation removeDateAndTime
    doNotDisplayPageBoundaries displayBackgroundShape printPostScriptOverText
    printFractionalCharacterWidth printFormsData embedTrueTypeFonts embedSystemFonts
    saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader
    bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors
    activeWritingStyle proofState formsDesign attachedTemplate linkStyles stylePaneFormatFilter
    stylePaneSortMethod documentType mailMerge revisionView trackRevisions doNotTrackMoves
    doNotTrackFormatting documentProtection autoFormatOverride styleLockTheme styleLockQFSet
    defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps
    showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders
    bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing
    drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery
    doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin
    doNotShadeFormData noPunctuationKerning characterSpacingControl printTwoOnOne
    strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore savePreviewPicture
    doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent alwaysShowPlaceholderText
    doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt showXMLTags
    alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars
    rsids mathPr attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats
    doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown smartTagType
    schemaLibrary shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator
"""
"""What stands below an element, in the order of ISO/IEC 29500-1, annex A."""

_PLACES = {
    w(parent): {name: place for place, name in enumerate(names.split())}
    for parent, names in [line.split(":") for line in re.split(r"\n(?=\w)", _ORDERS.strip())]
}
_LATER_WORDS = {"start": "left", "end": "right"}
"""Sides as the strict edition names them, and as every Word understands them."""


def mend(root: Element) -> None:
    """Put the properties below `root` into their order, in words that every program knows."""
    for parent in root.iter(*_PLACES):
        _sort(parent, _PLACES[parent.tag])
    for each in root.iter(w("jc"), w("lvlJc")):
        side = each.get(w("val"))
        each.set(w("val"), _LATER_WORDS.get(side, side))
    for each in root.iter(w("charset")):
        each.attrib.pop(w("characterSet"), None)
        each.set(w("val"), each.get(w("val")) or "01")


def mend_styles(root: Element) -> None:
    """Let no style of `root` refer to one that is not there."""
    known = {style.get(w("styleId")) for style in root}
    for each in list(root.iter(w("basedOn"), w("next"), w("link"))):
        if each.get(w("val")) not in known:
            each.getparent().remove(each)


def _sort(parent: Element, places: dict[str, int]) -> None:
    """Sort what stands below `parent`; what is not in `places` stays behind its neighbour."""
    found, place = [], 0
    for child in parent:
        name = child.tag.rpartition("}")[2] if isinstance(child.tag, str) else ""
        place = places.get(name, place)
        found.append((place, child))
    if [place for place, _ in found] != sorted(place for place, _ in found):
        parent[:] = [child for _, child in sorted(found, key=lambda one: one[0])]
