package org.gongkai.formats.text;

import java.util.BitSet;

/** How much a decoded text looks like Chinese that somebody wrote. */
final class Plausibility {

    /** Characters that official Chinese uses most, simplified and traditional. */
    private static final BitSet COMMON = bits("""
            的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经\
            十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相\
            全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果\
            料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则\
            任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带\
            安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装\
            影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选\
            标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严首底液官德随病苏失尔死讲配\
            女黄推显谈罪神艺呢席含企望密批营项防举球英氧势告李台落木帮轮破亚师围注远字材排供河态封另施减树溶怎止案言士均武固叶鱼波视仅费紧爱\
            左章早朝害续轻服试食充兵源判护司足某练差致板田降黑犯负击范继兴似余坚曲输修故城夫够送笔船占右财吃富春职觉汉画功巴跟虽杂飞检吸助升\
            阳互初创抗考投坏策古径换未跑留钢曾端责站简述钱副尽帝射草冲承独令限阿宣环双请超微让控州良轴找否纪益依优顶础载倒房突坐粉敌略客袁冷\
            胜绝析块剂测丝协诉念陈仍罗盐友洋错苦夜刑移频逐靠混母短皮终聚汽村云哪既距卫停烈央察烧迅境若印洲刻括激孔搞甚室待核校散侵吧甲游久菜\
            味旧模湖货损预阻毫普稳乙妈植息扩银语挥酒守拿序纸医缺雨吗针刘啊急唱误训愿审附获茶鲜粮斤孩脱硫肥善龙演父渐血欢械掌歌沙刚攻谓盾讨晚\
            读镇街乡网舆督答复询栏募审批编裁罚赔偿征拆迁绩贯彻落布栏目渠衔廉镇届监卷档载登览窗扶贫恤捐赠疫灾款税券扣押监督机构申请予阅函件卷\
            這為個國時來們於對會發動產種麼經進著電裡實還與關開應機當點從業體兩間樣線內數質氣變條沒結問義無係軍題黨員總設長頭資邊級圖統較將組\
            見計別農幾區強決處隊給門領熱導壓爭濟階術極聯認權證單風帶場車務萬達積議聲報鬥類離華確張馬節話況傳許廣記聞織裝眾書復容兒須際驗連斷\
            難礦備辦響約勞團歷構稱準號維劃選標寫親廠專狀識適屬圓滿縣調參細聽該鐵價嚴顯談藝營項舉勢輪師圍遠態樹溶葉魚視僅費緊愛續輕試護練負擊\
            範繼興餘堅輸財寫職覺漢畫雖雜飛檢陽創壞徑換鋼責簡錢盡衝獨環雙請讓軸紀優礎載敵勝絕塊劑測絲協訴陳羅鹽錯頻終雲衛燒貨損預穩擴銀語揮紙\
            醫針劉誤訓願審獲鮮糧龍漸歡剛謂討讀鎮鄉網輿詢欄編罰賠償徵遷績貫徹銜廉監檔覽貧災稅東點佈規則條例範圍實據辦理電話傳真聯絡部門機關""");

    private Plausibility() {}

    /**
     * From 1 (every character that is not ASCII is a usual one) down to below 0 (damage). Text without any such
     * character gives 0.
     */
    static double of(String text) {
        int seen = 0;
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            seen++;
            if (COMMON.get(c) || isPunctuation(c)) {
                points++;
            } else if (isDamage(c)) {
                points--;
            }
        }
        return seen == 0 ? 0 : (double) points / seen;
    }

    /** How many characters take more than two bytes in UTF-8; a pair of surrogates counts as two. */
    static int countBeyondTwoBytes(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x800) {
                count++;
            }
        }
        return count;
    }

    /**
     * Whether more than one character in twenty is a control character or the trace of a byte that is no text. Two are
     * let pass in the shortest text.
     */
    static boolean isGarbage(String text) {
        int bad = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? isControl(c) : c >= 0x7f && isDamage(c)) {
                bad++;
            }
        }
        return bad > 2 + text.length() / 20;
    }

    /** The cell mark, the line break and the page break that Word leaves in text count as text. */
    private static boolean isControl(char c) {
        return c < '\u0007' || c == '\b' || (c > '\r' && c < ' ');
    }

    private static boolean isDamage(char c) {
        if (c >= '\u3000' && c < '\ud800') {
            // Nearly all of a report, and hardly a gap among its characters: not worth a look at the tables of Unicode.
            return false;
        }
        return (c <= 0x9f && c != '\u0085')
                || c == '\ufffd'
                || (c >= '\ue000' && c <= '\uf8ff')
                || !Character.isDefined(c);
    }

    private static boolean isPunctuation(char c) {
        return (c >= '\u3000' && c <= '\u3017')
                || (c >= '\uff01' && c <= '\uff5e')
                || (c >= '\u2010' && c <= '\u2026')
                || c == '\u00b7';
    }

    private static BitSet bits(String characters) {
        BitSet bits = new BitSet(0x10000);
        characters.chars().forEach(bits::set);
        return bits;
    }
}
