using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Operation;

public abstract class RestartTests(SiteFixture fixture) : SiteTest(fixture)
{
    [DatabaseFact]
    public async Task A_second_start_keeps_data_files_and_sessions()
    {
        var ana = await LoginAsync(Cast.Ana);
        var ticket = await FileTicketAsync(ana, NewSubject("Kept"), "Is it still here?", UploadedFile.Text("kept.txt", "kept"));
        var file = ticket.Document.QuerySelector(".attachments a")!.GetAttribute("href")!;
        await Site.StopAsync();
        await Site.StartAgainAsync();
        var later = ana.At(Site);
        Assert.Contains("Is it still here?", (await later.OpenAsync(ticket.Address.AbsolutePath)).Text);
        Assert.Equal("kept", (await later.OpenAsync(file)).Html);
    }

    [DatabaseFact]
    public async Task What_was_acknowledged_outlives_a_crash_and_nothing_is_there_by_halves()
    {
        var ana = await LoginAsync(Cast.Ana);
        var acknowledged = new List<(string Path, string Subject)>();
        var writing = Task.Run(async () =>
        {
            try
            {
                while (true)
                {
                    var subject = NewSubject("Crash");
                    var page = await FileTicketAsync(ana, subject, $"Text of {subject}", UploadedFile.Text("file.txt", subject));
                    lock (acknowledged)
                    {
                        acknowledged.Add((page.Address.AbsolutePath, subject));
                    }
                }
            }
            catch (HttpRequestException)
            {
                // The site is gone, as it should be.
            }
        });
        while (Count() < 5 && !writing.IsCompleted)
        {
            await Task.Delay(5);
        }

        await Site.KillAsync();
        await writing;
        await Site.StartAgainAsync();

        var later = ana.At(Site);
        foreach (var (path, subject) in acknowledged)
        {
            Assert.Contains($"Text of {subject}", (await later.OpenAsync(path)).Text);
        }

        var tickets = await Site.QueryAsync<long>("select count(*) from \"TicketIndex\" where \"Subject\" like 'Crash %'");
        var messages = await Site.QueryAsync<long>(
            "select count(*) from \"ConversationMessageIndex\" m join \"TicketIndex\" t on t.\"ContentItemId\" = m.\"TicketId\" where t.\"Subject\" like 'Crash %'");
        Assert.True(tickets >= acknowledged.Count);
        Assert.Equal(tickets, messages);

        int Count()
        {
            lock (acknowledged)
            {
                return acknowledged.Count;
            }
        }
    }
}

public sealed class RestartTestsOnSqlite(OwnSqliteSite site) : RestartTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class RestartTestsOnPostgres(OwnPostgresSite site) : RestartTests(site), IClassFixture<OwnPostgresSite>;
