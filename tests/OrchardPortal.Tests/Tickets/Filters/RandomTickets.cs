using System.Globalization;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tests.Tickets.Filters;

/// <summary>Tickets with values that databases and memory are apt to see differently.</summary>
internal sealed class RandomTickets(Random random, DateTime now)
{
    public static readonly string[] Words =
    [
        "leak", "LEAK", "Leak steam", "Café", "Cafe\u0301", "café", "C++", "c", "100%", "100_", "a_b", @"back\slash", "O'Neill", "\"quoted\"", "İstanbul", "istanbul",
        "straße", "STRASSE", "Ωmega", "ωmega", "Ж", "ж", "日本", "😀 grin", "😀", "ﬁx", "fix", "Å", "Å", " spaced  out ", "null", "0", "7.50", "-", "%", "_", "'", "é", "e",
    ];

    public static readonly string[] Contacts = ["anna", "ben", "Ben", "cleo"];
    public static readonly string?[] Companies = [null, "centralA", "centrala", "bravo"];
    public static readonly string?[] Users = [null, "u1", "U1", "u2"];
    public static readonly (string Pipeline, string Stage)[] Places =
        [("support", "new"), ("support", "waiting-on-you"), ("support", "resolved"), ("support", "closed"), ("sales", "new"), ("sales", "won")];

    public NewTicket Next() => new()
    {
        Subject = Of(Words) + (random.Next(2) == 0 ? "" : " " + Of(Words)),
        RequesterId = Of(Contacts),
        CompanyId = Of(Companies),
        AssigneeId = Of(Users),
        PipelineId = Of(Places) is var place ? place.Pipeline : null,
        StageId = place.Stage,
        Priority = Of(Enum.GetValues<TicketPriority>()),
        Source = Of(Enum.GetValues<TicketSource>()),
        History = new TicketHistory(Moment(), Moment(), random.Next(2) == 0 ? null : Moment(), Moment()),
        Properties = Properties(),
    };

    /// <summary>Near the ends of days and seconds, where comparisons go wrong.</summary>
    public DateTime Moment()
    {
        var day = now.Date.AddDays(random.Next(-12, 4));
        return random.Next(5) switch
        {
            0 => day,
            1 => day.AddTicks(-1),
            2 => day.AddTicks(random.NextInt64(TimeSpan.TicksPerDay)),
            3 => now.AddDays(random.Next(-9, 2)),
            _ => now.AddDays(random.Next(-9, 2)).AddTicks(random.Next(-11, 12)),
        };
    }

    public T Of<T>(T[] values) => values[random.Next(values.Length)];

    public string Number() => (random.Next(4) switch
    {
        0 => random.Next(-3, 4),
        1 => random.Next(-300, 300) / 100m,
        2 => random.NextInt64(-99_999_999_999_999, 99_999_999_999_999) / 100_000m,
        _ => Of([0.1m, 0.2m, 0.3m, 1.10m, 1.1m, 999_999_999m, -0.00001m]),
    }).ToString(CultureInfo.InvariantCulture);

    public string Day() => now.Date.AddDays(random.Next(-12, 4)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Dictionary<string, string?> Properties()
    {
        var values = new Dictionary<string, string?>();
        Maybe("Serial", () => Of(Words));
        Maybe("Model", () => Of(["uno", "DUE", "tre"]));
        Maybe("Cups", Number);
        Maybe("Warranty", () => Of(["true", "false"]));
        Maybe("Bought", Day);
        return values;

        void Maybe(string name, Func<string> value)
        {
            if (random.Next(3) > 0)
            {
                values[name] = value();
            }
        }
    }
}
