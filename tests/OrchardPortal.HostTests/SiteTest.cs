using System.Globalization;
using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests;

/// <summary>What tests of a running site do again and again.</summary>
public abstract class SiteTest(SiteFixture fixture)
{
    private static int _subjects;

    protected Site Site => fixture.Site;

    protected Visitor Visitor() => new(Site);

    protected Task<Visitor> LoginAsync(Account account) => Browsing.Visitor.LoginAsync(Site, account);

    /// <summary>A subject that no other test uses.</summary>
    protected static string NewSubject(string text = "Ticket")
        => $"{text} {Environment.ProcessId}x{Interlocked.Increment(ref _subjects)}";

    /// <summary>Files a ticket through its form and returns its page.</summary>
    protected static async Task<Page> FileTicketAsync(Visitor customer, string subject, string description, params UploadedFile[] files)
    {
        var form = (await customer.OpenAsync("/tickets/new")).Form("Send ticket");
        var page = await form.Fill("Subject", subject).Fill("Description", description).Attach("Files", files).SendAsync();
        Assert.True(page.Status == HttpStatusCode.OK && page.Heading == subject, page.ToString());
        return page;
    }

    /// <summary>Answers through the form of a ticket's page and returns the page that shows it.</summary>
    protected static async Task<Page> ReplyAsync(Page ticket, string text, params UploadedFile[] files)
    {
        var fresh = await ticket.Visitor.OpenAsync(ticket.Path);
        var page = await fresh.Form("Send reply").Fill("Message", text).Attach("Files", files).SendAsync();
        Assert.True(page.Status == HttpStatusCode.OK && page.Texts(".message").Any(message => message.Contains(Words(text))), page.ToString());
        return page;
    }

    /// <summary>An agent answers, or comments, in the admin.</summary>
    protected static async Task<Page> WriteAsync(Visitor agent, long number, string text, bool comment = false)
    {
        var page = await agent.OpenAsync($"/admin/tickets/{number}");
        var sent = comment
            ? await page.Form("Add internal comment").Fill("Comment, for colleagues only", text).SendAsync()
            : await page.Form("Send answer").Fill("Answer", text).SendAsync();
        Assert.True(sent.Status == HttpStatusCode.OK && sent.Text.Contains(Words(text)), sent.ToString());
        return sent;
    }

    protected static long NumberOf(Page ticket) => long.Parse(ticket.Address.Segments[^1].Trim('/'), CultureInfo.InvariantCulture);

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
