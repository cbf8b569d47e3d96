using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Seed;

/// <summary>Makes tickets, each with its conversation and the first message, in the manner of the demo's own.</summary>
internal sealed class TicketSeeder(SqliteConnection connection, ItemCopier copier)
{
    private static readonly DateTime _newest = DateTime.UtcNow;

    /// <summary>Fills up to a number of tickets, which the requesters share evenly.</summary>
    public void FillUpTo(int count, List<string> requesters)
    {
        var templates = connection.List(
            """
            select t.DocumentId, t.ContentItemId, i.ContentItemVersionId, t.Number, t.RequesterId,
                c.DocumentId, c.ContentItemId, ci.ContentItemVersionId, min(m.DocumentId), m.MessageId
            from TicketIndex t
                join ContentItemIndex i on i.DocumentId = t.DocumentId
                join ConversationIndex c on c.TicketId = t.ContentItemId
                join ContentItemIndex ci on ci.DocumentId = c.DocumentId
                join ConversationMessageIndex m on m.TicketId = t.ContentItemId
            group by t.DocumentId order by t.Number limit 40
            """,
            row => new Template(
                row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetInt64(3), row.GetString(4),
                row.GetInt64(5), row.GetString(6), row.GetString(7), row.GetInt64(8), row.GetString(9)));
        var number = connection.Scalar<long>("select max(Number) from TicketIndex");
        var random = new Random(17);
        for (var made = connection.Scalar<int>("select count(*) from TicketIndex"); made < count; made++)
        {
            Copy(templates[made % templates.Count], ++number, made, requesters[made % requesters.Count], random);
        }

        connection.List($"update TicketNumber set LastNumber = {number} returning LastNumber", row => row.GetInt64(0));
    }

    private void Copy(Template template, long number, int made, string requester, Random random)
    {
        var activity = _newest.AddMinutes(-random.Next(500_000));
        var replacements = new Dictionary<string, string>
        {
            [template.TicketId] = Identifiers.New("t", made),
            [template.TicketVersionId] = Identifiers.New("tv", made),
            [template.ConversationId] = Identifiers.New("k", made),
            [template.ConversationVersionId] = Identifiers.New("kv", made),
            [template.MessageId] = Identifiers.New("m", made),
            [template.RequesterId] = requester,
            [$"\"Number\":{template.Number}"] = $"\"Number\":{number}",
        };
        var values = new Dictionary<string, object>
        {
            ["Number"] = number,
            ["RequesterId"] = requester,
            ["LastActivityUtc"] = Text(activity),
            ["CreatedUtc"] = Text(activity.AddMinutes(-random.Next(10_000))),
        };
        copier.Copy(template.Document, replacements, values);
        copier.Copy(template.ConversationDocument, replacements, values);
        copier.Copy(template.MessageDocument, replacements, values);
    }

    private static string Text(DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    private sealed record Template(
        long Document, string TicketId, string TicketVersionId, long Number, string RequesterId,
        long ConversationDocument, string ConversationId, string ConversationVersionId, long MessageDocument, string MessageId);
}
