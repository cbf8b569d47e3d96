using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Translations;

namespace OrchardPortal.Tests.KnowledgeBase;

public sealed class EditionTests
{
    private static readonly ArticleIndex[] _articles =
    [
        Article("en", "set", "en"), Article("pt", "set", "pt"), Article("de", "set", "de"), Article("alone", null, null), Article("old", "other", ""), Article("fr", "other", "fr"),
        Article("single", "own", "en"),
    ];

    [Theory]
    [InlineData("pt", "pt")]
    [InlineData("pt-BR", "pt")]
    [InlineData("de", "de")]
    [InlineData("nl", "en")]
    [InlineData("en", "en")]
    public void A_reader_gets_their_own_language_else_the_sites(string culture, string expected)
    {
        var editions = Editions.Of(_articles, culture, "en");

        Assert.Equal([expected], _articles.Where(article => article.LocalizationSet == "set" && !editions.IsSuperseded(article.ContentItemId)).Select(article => article.ContentItemId));
        Assert.Equal(expected, editions.Preferred("de"));
    }

    [Fact]
    public void What_says_nothing_of_its_language_is_in_the_sites()
    {
        Assert.Equal("old", Editions.Of(_articles, "pt", "en").Preferred("fr"));
        Assert.Equal("fr", Editions.Of(_articles, "fr", "en").Preferred("old"));
        Assert.Equal("fr", Editions.Of(_articles, "pt", "fr").Preferred("old"));
        Assert.Equal(["en", "fr"], Editions.Of(_articles, "pt", "en").TranslationsOf("old").Select(article => article.Culture));
    }

    [Fact]
    public void An_article_tells_all_its_languages_and_one_alone_none()
    {
        var editions = Editions.Of(_articles, "en", "en");

        Assert.Equal(["de", "en", "pt"], editions.TranslationsOf("pt").Select(article => article.Culture));
        Assert.Empty(editions.TranslationsOf("alone"));
        Assert.Empty(editions.TranslationsOf("single"));
        Assert.Equal("alone", editions.Preferred("alone"));
    }

    [Fact]
    public void A_shelf_is_named_in_the_readers_language_and_keeps_its_place_and_access()
    {
        CategoryIndex[] rows =
        [
            new() { ContentItemId = "1", Name = "Water", Slug = "water", Description = "On water", Icon = "water", Position = 3, Culture = "en", LocalizationSet = "w", Access = "rule" },
            new() { ContentItemId = "2", Name = "Água", Slug = "agua", Description = "De água", Icon = "book", Position = 9, Culture = "pt", LocalizationSet = "w" },
            new() { ContentItemId = "3", Name = "Orders", Slug = "orders" },
        ];

        var shelves = CategoryEditions.InLanguage(rows, "pt", "en");

        Assert.Equal(["Água", "Orders"], shelves.Shelves.Select(shelf => shelf.Name));
        Assert.Equal(("1", "water", "De água", "water", 3, "rule"), (shelves.Shelves[0].ContentItemId, shelves.Shelves[0].Slug, shelves.Shelves[0].Description, shelves.Shelves[0].Icon, shelves.Shelves[0].Position, shelves.Shelves[0].Access));
        Assert.Equal("1", shelves.OtherSlugs["agua"]);
        Assert.Equal(["Water", "Orders"], CategoryEditions.InLanguage(rows, "de", "en").Shelves.Select(shelf => shelf.Name));
    }

    [Fact]
    public void A_translation_is_behind_when_the_published_original_has_another_text_than_it_follows()
    {
        TranslationIndex[] set =
        [
            new() { ContentItemId = "en", LocalizationSet = "s", Culture = "en", Title = "Water", TextKey = "new", Published = true, Latest = false },
            new() { ContentItemId = "en", LocalizationSet = "s", Culture = "en", Title = "Water", TextKey = "draft", Published = false, Latest = true },
            new() { ContentItemId = "pt", LocalizationSet = "s", Culture = "pt", Title = "Água", TextKey = "x", SourceId = "en", SourceKey = "old", Published = true, Latest = true },
            new() { ContentItemId = "de", LocalizationSet = "s", Culture = "de", Title = "Wasser", TextKey = "y", SourceId = "en", SourceKey = "new", Published = false, Latest = true },
            new() { ContentItemId = "es", LocalizationSet = "s", Culture = "es", Title = "Agua", TextKey = "z", SourceId = "en", SourceKey = "", Published = true, Latest = true },
        ];

        var rows = TranslationRows.Of(set, ["en", "pt", "de", "fr"], "en", "pt");

        Assert.Equal(
            [("en", TranslationState.Published), ("pt", TranslationState.Stale), ("de", TranslationState.Draft), ("fr", TranslationState.Missing), ("es", TranslationState.Published)],
            rows.Select(row => (row.Culture, row.State)));
        Assert.True(rows[0].IsOriginal);
        Assert.True(rows[1].IsThis);
        Assert.Null(rows[3].ContentItemId);
    }

    private static ArticleIndex Article(string id, string? set, string? culture) =>
        new() { ContentItemId = id, Title = id, Slug = id, LocalizationSet = set, Culture = culture };
}
