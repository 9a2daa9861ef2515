package org.xuecang.plan.notice.source;

import java.util.HashMap;
import java.util.Map;

/**
 * Maps a text to one spelling of the same length, so that each pattern is written once: full-width forms to ASCII,
 * brackets and dashes to one of each kind, traditional characters of the official vocabulary to simplified ones.
 * Patterns run on the folded text, the draft takes its words from the original at the same place.
 */
public final class Fold {

    private static final Map<Character, Character> MAP = new HashMap<>();

    /** Pairs of a traditional character and its simplified form: the vocabulary of numbering, heads and targets. */
    private static final String TRADITIONAL = "關关於于發发機机構构號号題题標标開开辦办學学區区縣县鄉乡鎮镇單单責责"
            + "牽牵頭头協协參参與与門门員员會会師师長长導导領领務务實实現现達达過过萬万億亿兩两項项個个場场節节課课類类種种"
            + "處处戶户間间隊队組组張张臺台輛辆條条倍倍時时數数據据達达擴扩增增計计劃划綱纲總总體体應应當当於于動动態态"
            + "內内並并為为從从來来後后將将際际國国級级創创業业產产專专優优獎奖評评選选認认驗验報报續续給给結结終终紀纪"
            + "經经費费資资質质貫贯徹彻強强團团圍围圖图書书館馆訓训設设訂订試试該该誌志語语請请論论證证識识議议護护變变"
            + "點点習习聯联職职聲声興兴舉举藝艺術术補补複复覽览觀观規规視视觸触解解讀读讓让負负財财責责貨货購购賽赛賬账"
            + "趨趋較较輔辅輪轮農农遞递運运還还邊边鄰邻醫医釋释鑒鉴錄录鑰钥鏈链閱阅陽阳隨随難难雙双離离電电靈灵順顺須须"
            + "預预領领頻频願愿風风養养驅驱髮发魚鱼齊齐齡龄龍龙歲岁歷历氣气準准滿满漸渐爭争獨独環环療疗盡尽監监積积稱称"
            + "穩稳築筑範范簡简紅红約约純纯細细統统維维網网緊紧線线編编練练縮缩績绩繁繁織织繼继義义聽听脫脱膽胆臨临萬万"
            + "葉叶蓋盖蘇苏處处術术衛卫裝装見见親亲誠诚調调謀谋謝谢譽誉豐丰貢贡賢贤賴赖贊赞贏赢躍跃軟软軍军載载輯辑輸输"
            + "轉转週周進进違违遠远適适遷迁郵邮鐘钟鋪铺鍵键鎖锁鐵铁閉闭閑闲關关陳陈陸陆隊队階阶際际雜杂霧雾靜静項项頒颁額额"
            + "顧顾顯显飛飞館馆駐驻騎骑點点黨党檔档齒齿歡欢決决減减測测湧涌潔洁澤泽營营獲获獻献異异畫画發发盤盘確确禮礼"
            + "離离稅税競竞筆笔節节糧粮級级紹绍絡络綜综綠绿縱纵罰罚聖圣聘聘肅肃腦脑舊旧處处號号行行補补製制訪访許许診诊"
            + "詢询詳详誤误課课談谈請请諮咨講讲譯译貧贫販贩貫贯貼贴費费賞赏質质車车軌轨輕轻農农連连遊游達达選选遺遗邁迈"
            + "鑄铸鎮镇長长門门開开間间閣阁隊队陰阴際际集集雲云顏颜養养餘余駕驾騰腾體体魯鲁鮮鲜麗丽麥麦壓压夢梦奪夺婦妇"
            + "媽妈寧宁審审寫写寬宽寶宝將将專专尋寻對对屆届屬属嶺岭幹干幣币帶带幫帮廠厂廣广廳厅彈弹歸归彙汇徵征憑凭憲宪"
            + "懷怀戰战執执擇择擔担據据擬拟擺摆攜携敗败敵敌斷断暢畅曆历書书東东條条極极樓楼樹树橋桥檢检櫃柜權权歐欧殘残"
            + "傳传債债價价儀仪億亿儲储兒儿冊册凍冻別别劇剧勝胜勞劳勢势勵励勸劝匯汇區区華华單单廚厨啟启員员問问啞哑嚴严"
            + "園园執执塊块報报壞坏處处";

    private static final String DASHES = "—–―‐‑‒−－─━";
    private static final String TILDES = "～〜∼˜";
    private static final String OPENING = "〔［【﹝〖";
    private static final String CLOSING = "〕］】﹞〗";

    static {
        for (int i = 0; i < TRADITIONAL.length(); i += 2) {
            MAP.put(TRADITIONAL.charAt(i), TRADITIONAL.charAt(i + 1));
        }
        for (char c = '！'; c <= '～'; c++) {
            MAP.put(c, (char) (c - 0xFEE0));
        }
        putAll(DASHES, '-');
        putAll(TILDES, '~');
        putAll(OPENING, '[');
        putAll(CLOSING, ']');
        putAll("　\u00a0\u2002\u2003\u2009\t", ' ');
        putAll("︰﹕∶", ':');
        putAll("﹐", ',');
        putAll("｡", '。');
        putAll("﹙", '(');
        putAll("﹚", ')');
        putAll("「『〝＂", '“');
        putAll("」』〞", '”');
        putAll("〈", '《');
        putAll("〉", '》');
        putAll("○Ｏ◯", '〇');
        putAll("﹪", '%');
    }

    private Fold() {}

    private static void putAll(String from, char to) {
        for (int i = 0; i < from.length(); i++) {
            MAP.put(from.charAt(i), to);
        }
    }

    /** The folded text, of the same length. */
    public static String fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            Character to = MAP.get(folded[i]);
            if (to != null) {
                folded[i] = to;
            }
        }
        return new String(folded);
    }
}
