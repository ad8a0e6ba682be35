"""Makes test.pdf of the kind asked for. Run by Scribus, not by Python: see README.md beside this file."""

import os

import scribus

KINDS = {"X-4": 10, "X-1a": 11}
kind = os.environ["KIND"]
output = os.environ["OUTPUT"]
pictures = os.environ["PICTURES"]

scribus.newDocument((340.0, 454.0), (20, 20, 20, 20), scribus.PORTRAIT, 1, scribus.UNIT_POINTS, scribus.PAGE_1, 0, 2)
scribus.setInfo("Layout", "Another program's page", "A page of everything")
scribus.defineColorCMYK("Ink red", 0, 230, 217, 51)
scribus.defineColorCMYK("Deep", 204, 178, 178, 255)
scribus.defineColorCMYK("Tint", 51, 0, 26, 0)
scribus.defineColorRGB("Screen blue", 20, 60, 200)
scribus.defineColorCMYK("House green", 217, 0, 204, 26)
scribus.setSpotColor("House green", True)


def text(words, place, size, colour="Black", font="DejaVu Serif Book"):
    frame = scribus.createText(*place)
    scribus.setText(words, frame)
    scribus.setFont(font, frame)
    scribus.setFontSize(size, frame)
    scribus.setTextColor(colour, frame)
    return frame


def rule(y, width, colour="Black"):
    line = scribus.createLine(20, y, 320, y)
    scribus.setLineWidth(width, line)
    scribus.setLineColor(colour, line)


def area(place, colour):
    box = scribus.createRect(*place)
    scribus.setFillColor(colour, box)
    scribus.setLineColor("None", box)
    return box


def picture(name, place):
    frame = scribus.createImage(*place)
    scribus.loadImage(os.path.join(pictures, name), frame)
    scribus.setScaleImageToFrame(True, False, frame)


text("The harbour gets a new lamp", (20, 20, 300, 34), 20, font="DejaVu Serif Bold")
rule(58, 0.5)
text("Fishermen had asked for it for years; on Tuesday it was lit. " * 3, (20, 64, 140, 110), 9)
text("Small and red, in three inks, as no one should set it. ", (180, 64, 140, 40), 8, "Ink red")
text("Tiny. ", (180, 108, 140, 14), 5)
rule(180, 0.1)
rule(184, 0.5, "Ink red")
area((20, 190, 90, 40), "Tint")
area((120, 190, 90, 40), "Deep")
area((220, 190, 100, 40), "House green")
area((20, 236, 90, 40), "Screen blue")
white = text("White on blue", (24, 240, 80, 14), 7, "White")
picture("fine.jpg", (120, 236, 96, 72))
picture("coarse.jpg", (224, 236, 96, 72))
if kind == "X-4":
    glass = area((60, 220, 100, 40), "Ink red")
    scribus.setFillTransparency(0.5, glass)

scribus.gotoPage(2)
text("The second page has black type only, overprinting nothing. " * 4, (20, 20, 300, 90), 9)
rule(120, 0.5)

pdf = scribus.PDFfile()
pdf.file = output
pdf.version = KINDS[kind]
pdf.fontEmbedding = 0
pdf.outdst = 1
pdf.compress = 1
pdf.compressmtd = 2
pdf.downsample = 0
pdf.usespot = 1
pdf.printprofc = os.environ["PROFILE"]
pdf.info = "CGATS TR 002"
pdf.subsetList = pdf.fonts
pdf.pages = [1, 2]
pdf.bleedt = pdf.bleedb = pdf.bleedl = pdf.bleedr = 8.5
pdf.useDocBleeds = 0
pdf.save()
scribus.closeDoc()
