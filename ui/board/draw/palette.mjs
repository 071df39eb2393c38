// The colours of the board: one row per name, three palettes. Morning is the drawing as it is
// meant, dusk the same land an hour after sunset, ink light tints and outlines for paper.

export const PALETTES = ['light', 'dusk', 'ink'];

const rows = `
sky0       #9FD0E6 #252C58 #F6FAFB
sky1       #CFE7EA #51507F #FAFCFA
sky2       #F3F0DD #A06E86 #FDFCF6
sky3       #FFE2B4 #F0A377 #FEF9EE
sun        #FFC94D #FFD28A #FFF3CF
halo       #FFE7A8 #FF9E74 #FFF9E6
cloud      #FFFFFF #6E6693 #FFFFFF
cloudd     #DDEBEC #4E4B7A #F4F8F8
cloudw     #FFFAF0 #93759B #FFFDF6
bird       #3F5560 #1B2345 #9AA7AB
far0       #CBDDDF #6F6690 #F4F7F7
far1       #BCD6CF #565A82 #F0F5F3
far2       #A3C8B2 #43527A #EBF2EE
farroof    #B98C7C #3C4169 #E9DDD8
farwall    #EADFCB #6A6890 #FBF8F2
peak0      #B7CBDA #73699A #F3F6F9
peak1      #8FB2C8 #565A92 #EEF3F7
peak1d     #7298B4 #444A80 #E2EAF0
peak1l     #B4CCD8 #8A72A0 #F5F8FA
snow       #FFFFFF #E7D6E4 #FFFFFF
snowd      #D3E3EE #A79FC8 #F1F5F9
snowl      #FFF1D6 #FFCBA4 #FFFDF7
ridge      #84B39E #3F5F7C #EAF2EE
ridged     #6C9F8C #344F6E #DFEAE5
ridgel     #A5C9A4 #6A7690 #F1F7EF
hill       #93C07B #3B6B6C #EEF5E9
hilld      #7AAC69 #305A60 #E3EEDC
hilll      #B9D583 #5D8578 #F5F9EA
g0         #CFE09A #5A7F78 #F7FAEC
g0b        #BFD788 #50766F #F3F8E6
g1         #B3D080 #48706A #F1F7E6
g2         #A2C873 #3F6963 #EDF5E4
g3         #8EBB66 #365F5A #E9F3E0
g4         #7AAB5A #2E5451 #E3EFDB
g5         #659A4E #264845 #DBEAD3
glow       #DCE49A #7D8F7C #FAFBEE
tuft       #669A4F #28504D #C9DCC0
bulb1      #E5718B #A4587F #F8E1E6
bulb2      #F7CB4A #C99A62 #FDF3D3
bulb3      #F09A45 #B5705C #FBE8D6
bulb4      #C98BC9 #7C5C97 #F2E4F2
flower1    #FFD34F #E8B667 #FBEFC8
flower2    #F07F97 #B5638A #F9DFE5
flower3    #FFFFFF #CBC6DE #FFFFFF
waterl     #B4E0E8 #A78FA8 #F1F8FA
water      #7FC6DA #5B6FA3 #E6F3F7
waterd     #56A6C4 #3E5590 #D9ECF2
waterdd    #3F8DB0 #33477E #C9E2EB
foam       #F6FCFC #E9D9E2 #FFFFFF
sand       #F2DFB6 #9A8584 #FBF6EA
sandd      #DDC492 #7B6B74 #F4ECD9
mud        #C2A578 #665B69 #EFE6D4
mudd       #A98C62 #564E60 #E8DDC8
road       #E9A283 #A8707A #F9E4DA
roade      #CB8263 #845566 #EBCBBC
roadl      #FFF4E4 #F3D9C4 #FFFFFF
track      #EFD9AE #9C8585 #FAF4E6
leaf0      #1F5E49 #173C46 #B9D3C6
leaf1      #2A7555 #1E4C53 #CBE0D4
leaf2      #3D9265 #2A605F #DDECE2
leaf3      #5CAD70 #3B7570 #E8F3EA
leaf4      #8CC77A #4C8479 #F1F8EC
leaf5      #BBDD86 #7FA48C #F9FCF0
trunk      #8A5B3C #4F3B4A #EBDDD2
trunkd     #6A432D #3A2C3D #DCC8B9
trunkl     #AE7A50 #7C5A5C #F3E9E0
pine       #2F7061 #1F4656 #D5E5E0
pined      #235549 #173648 #C2D8D1
pinel      #4F8F73 #3C6670 #E3EFE9
willow     #86AE5C #3F6A62 #EAF3E0
wall       #FFF4E0 #CDB2AE #FFFFFF
walld      #EBD6B4 #9C8593 #F6F0E4
walll      #FFFBF0 #EFC9AE #FFFFFF
brick      #C4694F #7B4A5C #F4DAD2
brickd     #A8523D #623B52 #EACABF
roof       #CB5640 #864358 #F7D9D1
roofd      #A7412F #66344C #EFC6BA
roofl      #E27A58 #B0605F #FBE7E0
wood       #BC7C4E #77535A #F0DFD1
woodd      #93603B #5A3F4C #DFC6B2
woodl      #DBA673 #9E7268 #F8EBDF
iron       #22404A #1A2238 #65757B
win        #2F4F5C #24304F #FFFFFF
pane       #4C6B77 #43506F #FFFFFF
lit        #FFD76A #FFD76A #FFD76A
litpane    #FFD76A #FFD76A #8A6512
litglow    #FFE9A3 #FFC978 #FFF5D6
frame      #FFFFFF #E6D3C4 #FFFFFF
heart      #CB5640 #C9566A #E9A99B
stone      #DDD8CC #8E87A0 #F5F3EE
stoned     #B7B1A3 #6C6785 #E6E2D9
rock       #ACB0A7 #6A6A8C #EEF0EC
rockd      #8A908A #52547A #DEE2DD
rockl      #C9CBBF #8F84A0 #F7F8F4
moss       #8DB25F #46705F #E9F2DF
wheel1     #FFF4DC #FFF4DC #FFFDF6
wheel2     #E5F2E4 #E5F2E4 #F4FAF3
bag        #E08B3C #B8693F #F9E2CC
bagd       #BB6A25 #8F4D3A #EFCBA9
bagl       #F5B271 #D99068 #FCEEDF
teal       #0F6A70 #2A5C78 #4F8488
paper      #FFFDF6 #F1E3D2 #FFFFFF
paperd     #D9CDB2 #B39E9A #E8E1D2
cow        #FFFFFF #C9C3D8 #FFFFFF
cowd       #39403F #2A2D48 #8C9493
red        #D8453B #C94F53 #EDA39B
amber      #7A4B00 #6B4526 #7A4B00
yellow     #FFE9A3 #FFE0A0 #FFE9A3
violet     #5B2E91 #5B3A8F #5B2E91
lilac      #E9DAFB #DCCDF2 #E9DAFB
jersey1    #F2B632 #E0A23C #F9DE9A
jersey2    #6A3BA3 #7D55B5 #BFA3E0
skin1      #F0C09A #D9A58E #FBEADD
skin2      #9A6242 #7E5246 #D9BBA6
hair1      #6B4226 #4A2F33 #B39B88
hair2      #2B2324 #241D2C #8A8283
trouser    #24566B #2C4568 #A9C0C9
flag1      #F28A3C #F28A3C #F5A868
flag2      #D94F6B #E0607A #E58A9D
flag3      #6A3BA3 #9A73D1 #A98ACB
orange     #F28A3C #D97F4C #F9D3B2
fruitm     #D8392F #DE4A42 #E2655C
fruitmd    #B02A26 #AE3339 #C9483F
fruits     #F2A33A #F0A64A #F5B866
fruitsd    #D5832A #CC7F3A #E09A45
fruitl     #9DB83F #93AE55 #B9CC77
fruitld    #7C9630 #748F45 #98B055
star       #FFFFFF #FFEBC9 #FFFFFF
shade      #24433C #141A38 #8FA09A
line       #5D7A50 #1B2345 #6E8078
`;

/** @type {Record<string, Record<string, string>>} palette → name → #RRGGBB */
export const colours = Object.fromEntries(PALETTES.map((name) => [name, {}]));
for (const row of rows.trim().split('\n')) {
  const [name, ...values] = row.split(/\s+/);
  PALETTES.forEach((palette, index) => (colours[palette][name] = values[index]));
}

/** What carries an outline in the ink palette: the bodies of things, not their shades and lights. */
export const OUTLINED = new Set(
  ('sun cloud far0 far1 far2 farroof farwall peak0 peak1 ridge hill g1 g2 g3 g4 water sand track leaf1 ' +
    'trunk pine willow wall brick roof wood woodl stone rock bag bagl wheel1 wheel2 paper cow snow ' +
    'jersey1 jersey2 skin1 skin2 yellow lilac orange teal moss win pane').split(' '),
);
