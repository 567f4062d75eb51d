// Written by `npm run generate` from schemas/ and fixtures/. Do not edit.

export const priceRows = {
  "tts": {
    "rule": "per_call",
    "milliUnits": 50,
    "pack": "video"
  },
  "custom_voice": {
    "rule": "per_call",
    "milliUnits": 50,
    "pack": "video"
  },
  "text_to_audio": {
    "rule": "per_call",
    "milliUnits": 250,
    "pack": "video"
  },
  "video_to_audio": {
    "rule": "per_call",
    "milliUnits": 250,
    "pack": "video"
  },
  "identify_face": {
    "rule": "per_call",
    "milliUnits": 50,
    "pack": "video"
  },
  "lip_sync": {
    "rule": "per_started_5s",
    "milliUnits": 500,
    "pack": "video"
  },
  "avatar_std": {
    "rule": "per_second",
    "milliUnits": 400,
    "pack": "video"
  },
  "avatar_pro": {
    "rule": "per_second",
    "milliUnits": 800,
    "pack": "video"
  },
  "talking_agent": {
    "rule": "per_second",
    "milliUnits": 400,
    "pack": "video"
  },
  "talking_agent_goods": {
    "rule": "per_second",
    "milliUnits": 1400,
    "pack": "video"
  },
  "drama_subtitle": {
    "rule": "per_second",
    "milliUnits": 20,
    "pack": "video"
  },
  "clothing_dupe": {
    "rule": "per_second",
    "milliUnits": 50,
    "pack": "video"
  },
  "element": {
    "rule": "free",
    "milliUnits": 0,
    "pack": "video"
  },
  "reads_and_deletes": {
    "rule": "free",
    "milliUnits": 0,
    "pack": null
  }
} as const;

/** By the second: rows are looked up by resolution, sound and voice control; `null` fits both. */
export const priceTables = {
  "kling_2_6_video": [
    {
      "resolution": "720p",
      "audio": false,
      "voiceControl": false,
      "milliUnits": 300
    },
    {
      "resolution": "1080p",
      "audio": false,
      "voiceControl": false,
      "milliUnits": 500
    },
    {
      "resolution": "1080p",
      "audio": true,
      "voiceControl": false,
      "milliUnits": 1000
    },
    {
      "resolution": "1080p",
      "audio": true,
      "voiceControl": true,
      "milliUnits": 1200
    }
  ],
  "kling_3_0_video": [
    {
      "resolution": "720p",
      "audio": false,
      "voiceControl": null,
      "milliUnits": 600
    },
    {
      "resolution": "1080p",
      "audio": false,
      "voiceControl": null,
      "milliUnits": 800
    },
    {
      "resolution": "720p",
      "audio": true,
      "voiceControl": null,
      "milliUnits": 900
    },
    {
      "resolution": "1080p",
      "audio": true,
      "voiceControl": null,
      "milliUnits": 1200
    },
    {
      "resolution": "4k",
      "audio": null,
      "voiceControl": null,
      "milliUnits": 3000
    }
  ]
} as const;

/** Settings of a request that leaves them out, by its schema: prices depend on them. */
export const settingDefaults = {
  "kling/create-drama-subtitle.request.json": {
    "target_language": "en",
    "target_cps": 17
  },
  "kling/create-image-to-video-2-6.request.json": {
    "audio": "off",
    "resolution": "720p",
    "duration": 5
  },
  "kling/create-omni-video-3-0.request.json": {
    "audio": "off",
    "resolution": "720p",
    "duration": 5
  },
  "kling/create-omni-video-4-0-flash.request.json": {
    "resolution": "720p",
    "aspect_ratio": "16:9",
    "duration": 5
  },
  "kling/create-omni-video-4-0.request.json": {
    "resolution": "720p",
    "aspect_ratio": "16:9",
    "duration": 5
  },
  "kling/create-talking-agent.request.json": {
    "resolution": "720p",
    "aspect_ratio": "9:16",
    "allow_polish": false,
    "bgm_enabled": false
  }
} as const;

export const usdPerUnit = 0.14;

export const packRows = [
  {
    "name": "Trial-Video-100Units-5Con-1Months",
    "milliUnits": 100000,
    "concurrency": 5,
    "days": 30
  },
  {
    "name": "Trial-Video-1000Units-5Con-1Months",
    "milliUnits": 1000000,
    "concurrency": 5,
    "days": 30
  },
  {
    "name": "Trial-Image-1000Units-9Con-1Months",
    "milliUnits": 1000000,
    "concurrency": 9,
    "days": 30
  }
] as const;

export const ttsVoiceRows = [
  {
    "id": "genshin_vindi2",
    "names": {
      "zh": "阳光少年",
      "en": "Sunny"
    },
    "languages": [
      "zh",
      "en"
    ],
    "category": "young male",
    "seenOnSingapore": true
  },
  {
    "id": "zhinen_xuesheng",
    "names": {
      "zh": "懂事小弟",
      "en": "Sage"
    },
    "languages": [
      "zh",
      "en"
    ],
    "category": "young male",
    "seenOnSingapore": false
  },
  {
    "id": "tiyuxi_xuedi",
    "names": {
      "zh": "运动少年"
    },
    "languages": [
      "zh"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "ai_shatang",
    "names": {
      "zh": "青春少女",
      "en": "Blossom"
    },
    "languages": [
      "zh",
      "en"
    ],
    "category": "young female",
    "seenOnSingapore": false
  },
  {
    "id": "genshin_klee2",
    "names": {
      "zh": "温柔小妹",
      "en": "Peppy"
    },
    "languages": [
      "zh",
      "en"
    ],
    "category": "young female",
    "seenOnSingapore": false
  },
  {
    "id": "genshin_kirara",
    "names": {
      "zh": "元气少女",
      "en": "Dove"
    },
    "languages": [
      "zh",
      "en"
    ],
    "category": "young female",
    "seenOnSingapore": false
  },
  {
    "id": "ai_kaiya",
    "names": {
      "zh": "阳光男生",
      "en": "Shine"
    },
    "languages": [
      "zh",
      "en"
    ],
    "category": "young male",
    "seenOnSingapore": true
  },
  {
    "id": "tiexin_nanyou",
    "names": {
      "zh": "幽默小哥"
    },
    "languages": [
      "zh"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "ai_chenjiahao_712",
    "names": {
      "zh": "文艺小哥",
      "en": "Lyric"
    },
    "languages": [
      "zh",
      "en"
    ],
    "category": "young male",
    "seenOnSingapore": false
  },
  {
    "id": "girlfriend_1_speech02",
    "names": {
      "zh": "甜美邻家"
    },
    "languages": [
      "zh"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "chat1_female_new-3",
    "names": {
      "zh": "温柔姐姐",
      "en": "Tender"
    },
    "languages": [
      "zh",
      "en"
    ],
    "category": "adult female",
    "seenOnSingapore": true
  },
  {
    "id": "girlfriend_2_speech02",
    "names": {
      "zh": "职场女青"
    },
    "languages": [
      "zh"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "cartoon-boy-07",
    "names": {
      "zh": "活泼男童",
      "en": "Zippy"
    },
    "languages": [
      "zh",
      "en"
    ],
    "category": "child",
    "seenOnSingapore": false
  },
  {
    "id": "cartoon-girl-01",
    "names": {
      "zh": "俏皮女童",
      "en": "Sprite"
    },
    "languages": [
      "zh",
      "en"
    ],
    "category": "child",
    "seenOnSingapore": false
  },
  {
    "id": "ai_huangyaoshi_712",
    "names": {
      "zh": "稳重老爸",
      "en": "Rock"
    },
    "languages": [
      "zh",
      "en"
    ],
    "category": "adult male",
    "seenOnSingapore": false
  },
  {
    "id": "you_pingjing",
    "names": {
      "zh": "温柔妈妈",
      "en": "Helen"
    },
    "languages": [
      "zh",
      "en"
    ],
    "category": "adult female",
    "seenOnSingapore": false
  },
  {
    "id": "ai_laoguowang_712",
    "names": {
      "zh": "严肃上司",
      "en": "Titan"
    },
    "languages": [
      "zh",
      "en"
    ],
    "category": "adult male",
    "seenOnSingapore": false
  },
  {
    "id": "chengshu_jiejie",
    "names": {
      "zh": "优雅贵妇",
      "en": "Grace"
    },
    "languages": [
      "zh",
      "en"
    ],
    "category": "adult female",
    "seenOnSingapore": false
  },
  {
    "id": "zhuxi_speech02",
    "names": {
      "zh": "慈祥爷爷"
    },
    "languages": [
      "zh"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "uk_oldman3",
    "names": {
      "zh": "唠叨爷爷"
    },
    "languages": [
      "zh"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "laopopo_speech02",
    "names": {
      "zh": "唠叨奶奶",
      "en": "Prattle"
    },
    "languages": [
      "zh",
      "en"
    ],
    "category": "elderly",
    "seenOnSingapore": false
  },
  {
    "id": "heainainai_speech02",
    "names": {
      "zh": "和蔼奶奶",
      "en": "Hearth"
    },
    "languages": [
      "zh",
      "en"
    ],
    "category": "elderly",
    "seenOnSingapore": false
  },
  {
    "id": "dongbeilaotie_speech02",
    "names": {
      "zh": "东北老铁"
    },
    "languages": [
      "zh"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "chongqingxiaohuo_speech02",
    "names": {
      "zh": "重庆小伙"
    },
    "languages": [
      "zh"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "chuanmeizi_speech02",
    "names": {
      "zh": "四川妹子"
    },
    "languages": [
      "zh"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "chaoshandashu_speech02",
    "names": {
      "zh": "潮汕大叔"
    },
    "languages": [
      "zh"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "ai_taiwan_man2_speech02",
    "names": {
      "zh": "台湾男生"
    },
    "languages": [
      "zh"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "xianzhanggui_speech02",
    "names": {
      "zh": "西安掌柜"
    },
    "languages": [
      "zh"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "tianjinjiejie_speech02",
    "names": {
      "zh": "天津姐姐"
    },
    "languages": [
      "zh"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "diyinnansang_DB_CN_M_04-v2",
    "names": {
      "zh": "新闻播报男"
    },
    "languages": [
      "zh"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "yizhipiannan-v1",
    "names": {
      "zh": "译制片男"
    },
    "languages": [
      "zh"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "guanxiaofang-v2",
    "names": {
      "zh": "元气少女"
    },
    "languages": [
      "zh"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "tianmeixuemei-v1",
    "names": {
      "zh": "撒娇女友"
    },
    "languages": [
      "zh"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "daopianyansang-v1",
    "names": {
      "zh": "刀片烟嗓"
    },
    "languages": [
      "zh"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "mengwa-v1",
    "names": {
      "zh": "乖巧正太"
    },
    "languages": [
      "zh"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "AOT",
    "names": {
      "en": "Ace"
    },
    "languages": [
      "en"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "oversea_male1",
    "names": {
      "en": "Anchor"
    },
    "languages": [
      "en"
    ],
    "seenOnSingapore": true
  },
  {
    "id": "girlfriend_4_speech02",
    "names": {
      "en": "Melody"
    },
    "languages": [
      "en"
    ],
    "seenOnSingapore": true
  },
  {
    "id": "chat_0407_5-1",
    "names": {
      "en": "Siren"
    },
    "languages": [
      "en"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "uk_boy1",
    "names": {
      "en": "Bud"
    },
    "languages": [
      "en"
    ],
    "seenOnSingapore": true
  },
  {
    "id": "PeppaPig_platform",
    "names": {
      "en": "Candy"
    },
    "languages": [
      "en"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "ai_huangzhong_712",
    "names": {
      "en": "Beacon"
    },
    "languages": [
      "en"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "calm_story1",
    "names": {
      "en": "Lore"
    },
    "languages": [
      "en"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "uk_man2",
    "names": {
      "en": "Crag"
    },
    "languages": [
      "en"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "reader_en_m-v1",
    "names": {
      "en": "The Reader"
    },
    "languages": [
      "en"
    ],
    "seenOnSingapore": false
  },
  {
    "id": "commercial_lady_en_f-v1",
    "names": {
      "en": "Commercial Lady"
    },
    "languages": [
      "en"
    ],
    "seenOnSingapore": false
  }
] as const;

export const gatewayPrices = {
  "apimodels": {
    "kling-sound-effects": 29500,
    "kling-video-to-audio": 2700,
    "kling-tts": 600,
    "kling-identify-face": 700,
    "kling-advanced-lip-sync": 6300,
    "video/kling-identify-face": 10000,
    "kling-lip-sync-tts": 600,
    "kling-lip-sync-video": 65000
  },
  "gmi": {
    "kling-custom-voice": 70000,
    "kling-identify-face": 7000,
    "kling-lip-sync": 70000,
    "kling-avatar": 280000
  },
  "kkiai": {
    "perUnit": 140000
  }
} as const;

export const presetVoiceRows = [
  {
    "id": "829824295735410756",
    "name": "钓系女友",
    "ownedBy": "kling"
  },
  {
    "id": "829826751244537879",
    "name": "温柔女声",
    "ownedBy": "kling"
  },
  {
    "id": "829826792415842333",
    "name": "播报男声",
    "ownedBy": "kling"
  },
  {
    "id": "829826834144964676",
    "name": "盐系少年",
    "ownedBy": "kling"
  },
  {
    "id": "829826884271091753",
    "name": "撒娇女友",
    "ownedBy": "kling"
  }
] as const;
