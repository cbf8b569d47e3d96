using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Security;

/// <summary>What holds for all forms of the site, those too that nobody has thought of here: they are found by following links.</summary>
public abstract class EveryFormTests(SiteFixture fixture) : SiteTest(fixture)
{
    private static readonly (Account? Who, string[] From)[] _visitors =
    [
        (null, ["/", "/account/login", "/search?q=grinder"]),
        (Cast.Ana, ["/tickets", "/tickets/new", "/tickets/1029", "/account/logout"]),
        (Cast.Agent, ["/admin", "/admin/tickets", "/admin/tickets/1029", "/account/logout"]),
        (Cast.Editor, ["/admin"]),
        (Cast.Admin, ["/admin", "/admin/tickets/1029"]),
    ];

    [DatabaseFact]
    public async Task A_form_without_its_anti_forgery_token_is_refused_and_changes_nothing()
    {
        var forms = await FormsAsync();
        var before = await RowsAsync();
        var refused = 0;
        foreach (var form in forms)
        {
            foreach (var token in (string?[])[null, "", "forged"])
            {
                var page = await (token is null ? form.Remove("__RequestVerificationToken") : form.Set("__RequestVerificationToken", token)).SendOnceAsync();
                Assert.True(page.Status == HttpStatusCode.BadRequest, $"{form.Action} took the token “{token}”: {page}");
                refused++;
            }
        }

        Assert.True(refused > 60, $"Only {refused} forms were found.");
        await ShouldHoldAsync(before);
    }

    [DatabaseFact]
    public async Task Asking_for_the_address_of_a_form_changes_nothing()
    {
        // With what the form would send, and for what no page of the demo has a form, the bare address.
        var forms = await FormsAsync();
        var addresses = forms.Select(form => $"{form.Action}{(form.Action.Contains('?') ? '&' : '?')}{Query(form)}").Concat(PostRoutes.Addresses).Distinct().ToList();
        var visitors = new List<Visitor>();
        foreach (var (who, _) in _visitors)
        {
            visitors.Add(who is null ? Visitor() : await LoginAsync(who));
        }

        var before = await RowsAsync();
        foreach (var address in addresses)
        {
            foreach (var visitor in visitors)
            {
                foreach (var method in (HttpMethod[])[HttpMethod.Get, HttpMethod.Head])
                {
                    var page = await visitor.SendOnceAsync(new HttpRequestMessage(method, address));
                    Assert.True((int)page.Status < 500, $"{method} {address}: {page}");
                    Assert.DoesNotContain(page.Headers, header => header.Key == "Set-Cookie" && header.Value.Any(value => value.Contains("auth", StringComparison.OrdinalIgnoreCase) && value.Contains("expires=Thu, 01 Jan 1970", StringComparison.OrdinalIgnoreCase)));
                }
            }
        }

        await ShouldHoldAsync(before);
    }

    /// <summary>A form of each kind, as each visitor finds it.</summary>
    private async Task<IReadOnlyList<PageForm>> FormsAsync()
    {
        var forms = new List<PageForm>();
        foreach (var (who, from) in _visitors)
        {
            var visitor = who is null ? Visitor() : await LoginAsync(who);
            var pages = await Crawl.FromAsync(visitor, from);
            forms.AddRange(pages.SelectMany(page => page.PostForms()).DistinctBy(form => Crawl.KindOf(form.Action)));
        }

        return forms;
    }

    private static string Query(PageForm form)
    {
        var query = string.Join('&', form.Fields.Select(field => $"{WebUtility.UrlEncode(field.Name)}={WebUtility.UrlEncode(field.Value)}"));
        return query.Length < 3000 ? query : query[..3000];
    }

    private async Task<IReadOnlyList<string>> RowsAsync()
    {
        await using var connection = await Site.OpenDatabaseAsync();

        return [.. (await DatabaseContent.RowsAsync(connection)).Where(row => !IsByItself(row))];
    }

    // Where somebody was, what was searched for, and the tasks that come of searches and of days: the site writes them by itself, a while after.
    private static bool IsByItself(string row) =>
        row.Contains("ArticleVisit", StringComparison.Ordinal)
        || row.Contains("MemberSession", StringComparison.Ordinal)
        || row.StartsWith("SearchLog:", StringComparison.Ordinal)
        || (row.Contains("EditorialTask", StringComparison.Ordinal)
            && ((string[])["feedback", "approval"]).All(asked => !row.Contains(asked, StringComparison.Ordinal)));

    private async Task ShouldHoldAsync(IReadOnlyList<string> before)
    {
        var after = await RowsAsync();
        Assert.Empty(before.Except(after));
        Assert.Empty(after.Except(before));
    }
}

public sealed class EveryFormTestsOnSqlite(OwnSqliteSite site) : EveryFormTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class EveryFormTestsOnPostgres(OwnPostgresSite site) : EveryFormTests(site), IClassFixture<OwnPostgresSite>;
