using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Seed;

// seed DATABASE TICKETS CONTACTS: fills a demo site that is not running up to so many tickets of so many contacts.
// seed DATABASE switches: switches its portal's filter, company view and stages on.
// seed DATABASE articles COUNT: fills its knowledge base up to so many articles.
if (args is [var site, "switches"])
{
    using var settings = new SqliteConnection($"Data Source={site}");
    settings.Open();
    PortalSwitches.SwitchOn(settings);
    return;
}

if (args is [var shelf, "articles", var most])
{
    using var filled = new SqliteConnection($"Data Source={shelf}");
    filled.Open();
    using (var transaction = filled.BeginTransaction())
    {
        new ArticleSeeder(filled, new ItemCopier(filled)).FillUpTo(int.Parse(most, CultureInfo.InvariantCulture));
        transaction.Commit();
    }

    using var analyze = filled.CreateCommand();
    analyze.CommandText = "insert into ArticleSearchWords (ArticleSearchWords) values ('optimize'); analyze main; pragma wal_checkpoint(truncate)";
    analyze.ExecuteNonQuery();
    return;
}

var (file, tickets, contacts) = (args[0], int.Parse(args[1], CultureInfo.InvariantCulture), int.Parse(args[2], CultureInfo.InvariantCulture));
var watch = Stopwatch.StartNew();
using var connection = new SqliteConnection($"Data Source={file}");
connection.Open();
using (var transaction = connection.BeginTransaction())
{
    var copier = new ItemCopier(connection);
    var requesters = new ContactSeeder(connection, copier).FillUpTo(contacts);
    new TicketSeeder(connection, copier).FillUpTo(tickets, requesters);
    transaction.Commit();
}

using var optimize = connection.CreateCommand();
optimize.CommandText = "analyze main; pragma wal_checkpoint(truncate)";
optimize.ExecuteNonQuery();
Console.WriteLine($"{tickets} tickets of {contacts} contacts after {watch.Elapsed.TotalSeconds:F1} s");
