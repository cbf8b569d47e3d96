namespace OrchardPortal.KnowledgeBase.Translations;

/// <summary>Tells from the index how an article stands in each language.</summary>
internal static class TranslationRows
{
    /// <param name="set">The rows of all its languages, drafts and published ones.</param>
    /// <param name="cultures">The languages of the site, in their order.</param>
    /// <param name="siteCulture">The language of what says nothing else.</param>
    /// <param name="contentItemId">The article that the editor looks at.</param>
    public static List<TranslationRow> Of(IEnumerable<TranslationIndex> set, IEnumerable<string> cultures, string siteCulture, string? contentItemId)
    {
        var items = set.GroupBy(row => row.ContentItemId).ToDictionary(rows => rows.Key, rows => rows.ToList());
        var byCulture = items.Values
            .GroupBy(rows => Editions.CultureOf(Latest(rows).Culture, siteCulture), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.OrderBy(rows => Latest(rows).ContentItemId, StringComparer.Ordinal).First(), StringComparer.OrdinalIgnoreCase);

        return
        [
            .. cultures.Concat(byCulture.Keys).Distinct(StringComparer.OrdinalIgnoreCase).Select(culture => byCulture.TryGetValue(culture, out var rows)
                ? new TranslationRow(
                    culture, Latest(rows).ContentItemId, Latest(rows).Title, StateOf(rows, items), Latest(rows).SourceId is null, Latest(rows).ContentItemId == contentItemId)
                : new TranslationRow(culture, null, string.Empty, TranslationState.Missing, IsOriginal: false, IsThis: false)),
        ];
    }

    /// <summary>The key of the text that readers get of an article: what is published, or else the draft.</summary>
    public static string TextKey(IReadOnlyCollection<TranslationIndex> rows) => (rows.FirstOrDefault(row => row.Published) ?? Latest(rows)).TextKey;

    private static TranslationState StateOf(List<TranslationIndex> rows, Dictionary<string, List<TranslationIndex>> items)
    {
        var latest = Latest(rows);
        var isStale = latest is { SourceId: { } sourceId, SourceKey.Length: > 0 } && items.TryGetValue(sourceId, out var source) && TextKey(source) != latest.SourceKey;

        return isStale ? TranslationState.Stale : rows.Exists(row => row.Published) ? TranslationState.Published : TranslationState.Draft;
    }

    private static TranslationIndex Latest(IReadOnlyCollection<TranslationIndex> rows) => rows.FirstOrDefault(row => row.Latest) ?? rows.First();
}
