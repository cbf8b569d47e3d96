using Microsoft.Data.Sqlite;

namespace Seed;

/// <summary>Makes contacts after the first one of the demo.</summary>
internal sealed class ContactSeeder(SqliteConnection connection, ItemCopier copier)
{
    /// <summary>The identifiers of the contacts; the first is the customer whose list is measured.</summary>
    public List<string> FillUpTo(int count)
    {
        var existing = connection.List(
            "select ContentItemId from ContactIndex order by Email <> 'buyer@cafecentral.example', Id", row => row.GetString(0));
        var (document, id, version, email) = connection.List(
            "select c.DocumentId, c.ContentItemId, i.ContentItemVersionId, c.Email from ContactIndex c join ContentItemIndex i on i.DocumentId = c.DocumentId "
                + "order by c.Id desc limit 1",
            row => (row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3))).Single();
        for (var number = existing.Count; number < count; number++)
        {
            var copy = Identifiers.New("c", number);
            copier.Copy(document, new Dictionary<string, string>
            {
                [id] = copy,
                [version] = Identifiers.New("cv", number),
                [email] = $"contact{number}@seed.example",
            }, new Dictionary<string, object> { ["UserId"] = "", ["FullName"] = $"Contact {number}" });
            existing.Add(copy);
        }

        return [.. existing.Take(count)];
    }
}
