using System.Text;
using System.Text.RegularExpressions;
using Tests.Shared.Hosting;

namespace OrchardPortal.HostTests.Visiting;

/// <summary>A test on a running site, with what its tests do again and again.</summary>
public abstract partial class SiteTest(PortalSite site) : IDisposable
{
    private readonly List<Visitor> _visitors = [];

    protected PortalSite Site => site;

    public void Dispose()
    {
        foreach (var visitor in _visitors)
        {
            visitor.Dispose();
        }

        GC.SuppressFinalize(this);
    }

    private protected Visitor Somebody()
    {
        var visitor = new Visitor(site.Address);
        _visitors.Add(visitor);
        return visitor;
    }

    private protected async Task<Visitor> LoggedInAsync(string user)
    {
        var visitor = Somebody();
        var page = await visitor.LogInAsync(user);
        Assert.True(page.Document.QuerySelector("[name='Password']") is null, $"{user} is not logged in: {page.Text}");
        return visitor;
    }

    /// <summary>Opens a ticket in the portal and returns the address of its page.</summary>
    private protected static async Task<string> FileTicketAsync(Visitor customer, string subject, string description, params Upload[] files)
    {
        var form = await customer.OpenAsync("/tickets/new");
        var page = await customer.SubmitAsync(form, form.FormWith("Subject"), Fields(("Subject", subject), ("Description", description)), files);
        Assert.True(TicketPath().IsMatch(page.Address.AbsolutePath), $"No ticket came of it, but {page.Address}: {page.Main}");
        return page.Address.AbsolutePath;
    }

    private protected static async Task<Page> ReplyAsync(Visitor customer, string ticket, string body, params Upload[] files)
    {
        var page = await customer.OpenAsync(ticket);
        return await customer.SubmitAsync(page, page.FormWith("Body"), Fields(("Body", body)), files);
    }

    private protected static Upload TextFile(string name, string content)
        => new("Files", name, "text/plain", Encoding.UTF8.GetBytes(content));

    private protected static Dictionary<string, string> Fields(params (string Name, string Value)[] fields)
        => fields.ToDictionary(field => field.Name, field => field.Value);

    /// <summary>A subject that no other test uses.</summary>
    private protected static string UniqueSubject(string text) => $"{text} {Guid.NewGuid().ToString("N")[..8]}";

    private protected static string Number(string ticket) => ticket[(ticket.LastIndexOf('/') + 1)..];

    [GeneratedRegex(@"^/tickets/\d+$")]
    private static partial Regex TicketPath();
}
