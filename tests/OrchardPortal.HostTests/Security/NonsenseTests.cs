using System.Net;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Security;

/// <summary>
/// Whatever is typed into a form of the site, or forged: it is refused or kept, and never an error of the server. The forms are found
/// by following links. What each refusal says is tested where the form is.
/// </summary>
public abstract class NonsenseTests(SiteFixture fixture) : SiteTest(fixture)
{
    private static readonly (Account? Who, string[] From)[] _visitors =
    [
        (null, ["/", "/account/login"]),
        (Cast.Mario, ["/tickets", "/tickets/new"]),
        (Cast.Agent, ["/admin/tickets", "/admin/tickets/1029"]),
        (Cast.Editor, ["/admin"]),
        (Cast.Admin, ["/admin", "/admin/tickets/1029"]),
    ];

    private static readonly Dictionary<string, string> _nonsense = new()
    {
        ["nothing"] = "",
        ["blanks"] = " \t ",
        ["control characters"] = "a\0b\u0001\u0007\u001b[2J\r\nSet-Cookie: x=y",
        ["invisible characters"] = "\u202e\u200b\ufeff",
        ["half a character"] = "x\ud83d",
        ["markup"] = "\"><script>alert(1)</script>{{ 7 | times: 6 }}{% if %}'; drop table \"Document\"; --",
        ["a number of no kind"] = "-1e999",
        ["too much"] = new string('x', 70_000),
    };

    [DatabaseFact]
    public async Task Whatever_is_typed_into_a_form_is_refused_or_kept_and_never_an_error_of_the_server()
    {
        // Refusals that are worth a word in the log.
        Site.Log.Expect("The login of");
        var kinds = 0;
        foreach (var (who, from) in _visitors)
        {
            var visitor = who is null ? Visitor() : await LoginAsync(who);
            var forms = (await Crawl.FromAsync(visitor, from)).SelectMany(page => page.PostForms()).Where(form => form.TextFields.Count > 0)
                .DistinctBy(form => Crawl.KindOf(form.Action)).ToList();
            kinds += forms.Count;
            foreach (var form in forms)
            {
                foreach (var (kind, text) in _nonsense)
                {
                    await ShouldCopeAsync(form.With(form.TextFields, text), kind);
                }

                foreach (var name in form.TextFields)
                {
                    await ShouldCopeAsync(form.With([name], _nonsense["control characters"]), $"control characters in {name}");
                    await ShouldCopeAsync(form.With([name], _nonsense["too much"]), $"too much in {name}");
                }

                var others = form.Fields.Select(field => field.Name).Distinct().Where(name => name != "__RequestVerificationToken" && !form.TextFields.Contains(name)).ToList();
                await ShouldCopeAsync(form.With(others, "nonsense\0"), "forged choices");
                await ShouldCopeAsync(form.Without(form.Fields.Select(field => field.Name).Where(name => name != "__RequestVerificationToken")), "fields that are missing");
            }
        }

        Assert.True(kinds > 15, $"Only {kinds} forms were found.");
    }

    [DatabaseFact]
    public async Task Control_characters_in_an_editors_field_are_told_beside_it_and_nothing_is_kept()
    {
        using var editor = await LoginAsync(Cast.Editor);
        foreach (var (label, name) in (IEnumerable<(string, string)>)[("Title", "TitlePart.Title"), ("Summary", "ArticlePart.Summary")])
        {
            var title = NewSubject("Bell");
            var form = (await editor.OpenAsync("/admin/Contents/ContentTypes/Article/Create")).Form("Publish").Fill("Title", title);
            var page = await form.Fill(label, title + "\u0007").SendAsync();
            Assert.Contains("invisible control characters", Assert.Single(page.Texts($"[data-valmsg-for='{name}']")), StringComparison.Ordinal);
            Assert.StartsWith(title, page.Form("Publish").Value("Title"), StringComparison.Ordinal);
            Assert.DoesNotContain(title, (await editor.OpenAsync("/admin/Contents/ContentItems/Article")).Text, StringComparison.Ordinal);
        }
    }

    private static async Task ShouldCopeAsync(PageForm form, string kind)
    {
        var page = await form.SendOnceAsync();
        Assert.True((int)page.Status < 500, $"{form.Action}, {kind}: {page}");
        Assert.DoesNotContain("<script>alert(1)", page.Html, StringComparison.Ordinal);
        Assert.True(page.Status != HttpStatusCode.OK || page.Document.QuerySelector(".shape-error") is null, $"{form.Action}, {kind}: {page}");
    }
}

public sealed class NonsenseTestsOnSqlite(OwnSqliteSite site) : NonsenseTests(site), IClassFixture<OwnSqliteSite>;

[RequiresPostgres]
public sealed class NonsenseTestsOnPostgres(OwnPostgresSite site) : NonsenseTests(site), IClassFixture<OwnPostgresSite>;
