using Microsoft.Data.Sqlite;

namespace Seed;

/// <summary>
/// Copies the demo's articles into the knowledge base and its search, each with a title of its own and eighty words more, drawn as
/// languages use words: some in every text, most in few.
/// </summary>
internal sealed class ArticleSeeder(SqliteConnection connection, ItemCopier copier)
{
    private const int Vocabulary = 30_000;
    private const int WordsAdded = 80;

    private static readonly string[] _syllables =
        ["ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "xo", "zu", "bra", "cle", "dri", "flo", "gra", "ple", "sti", "tro", "ven", "mar", "lon", "kin", "ser", "tal", "por", "wen", "hel"];

    private readonly Random _random = new(1);

    public void FillUpTo(int count)
    {
        var articles = connection.List(
            "select a.DocumentId, a.ContentItemId, i.ContentItemVersionId, a.Slug, a.Title, a.Summary, s.Text, s.CategoryId from ArticleIndex a "
                + "join ContentItemIndex i on i.DocumentId = a.DocumentId join ArticleSearch s on s.ContentItemId = a.ContentItemId where a.Slug not like 'seed-%' order by a.Id",
            row => new Article(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), row.GetString(5), row.GetString(6), row.GetString(7)));
        for (var number = (int)connection.Scalar<long>("select count(*) from ArticleIndex"); number < count; number++)
        {
            Copy(articles[number % articles.Count], number);
        }
    }

    private void Copy(Article article, int number)
    {
        var id = Identifiers.New("a", number);
        var title = $"{article.Title} {Word()} {Word()}";
        copier.Copy(article.Document, new Dictionary<string, string>
        {
            [article.Id] = id,
            [article.Version] = Identifiers.New("av", number),
            [$"\"{article.Slug}\""] = $"\"seed-{number}\"",
        }, new Dictionary<string, object> { ["Title"] = title, ["DisplayText"] = title, ["Slug"] = $"seed-{number}" });
        var text = article.Text + " " + string.Join(' ', Enumerable.Range(0, WordsAdded).Select(_ => Word())) + ".";
        using var insert = connection.CreateCommand();
        insert.CommandText = """
            insert into ArticleSearch (ContentItemId, CategoryId, Culture, LocalizationSet, Tags, Text) values (@id, @category, '', '', '', @text);
            insert into ArticleSearchWords (rowid, Title, Summary, Body, Tags) values (last_insert_rowid(), @title, @summary, lower(@text), '');
            insert into ArticleSearchVocabulary (Word) select distinct value from json_each('["' || replace(lower(@words), ' ', '","') || '"]') where length(value) > 3 on conflict do nothing;
            """;
        insert.Parameters.AddWithValue("@id", id);
        insert.Parameters.AddWithValue("@category", article.CategoryId);
        insert.Parameters.AddWithValue("@text", text);
        insert.Parameters.AddWithValue("@title", title.ToLowerInvariant());
        insert.Parameters.AddWithValue("@summary", article.Summary.ToLowerInvariant());
        insert.Parameters.AddWithValue("@words", text[article.Text.Length..].Trim(' ', '.'));
        insert.ExecuteNonQuery();
    }

    // The cube of an evenly drawn number between 0 and 1 makes the first words of the vocabulary frequent and the last ones rare.
    private string Word()
    {
        var share = _random.NextDouble();
        var number = (int)(share * share * share * Vocabulary);

        return _syllables[number % 32] + _syllables[number / 32 % 32] + (number < 1024 ? string.Empty : _syllables[number / 1024 % 32]);
    }

    private sealed record Article(long Document, string Id, string Version, string Slug, string Title, string Summary, string Text, string CategoryId);
}
