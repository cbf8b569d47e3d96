using System.Globalization;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.KnowledgeBase;

/// <summary>What stands below the title of an article.</summary>
public sealed class BylineTests(OwnSqliteSite site) : SiteTest(site), IClassFixture<OwnSqliteSite>
{
    [Fact]
    [Trait("Requirement", "102")]
    public async Task A_reader_sees_who_made_an_article_when_it_changed_and_who_changed_it()
    {
        var begun = DateTime.UtcNow.AddSeconds(-1);
        using var editor = await LoginAsync(Cast.Editor);
        using var admin = await LoginAsync(Cast.Admin);
        using var guest = Visitor();
        var edit = await (await editor.OpenAsync("/Admin/Contents/ContentTypes/Article/Create")).Form("Publish")
            .Fill("Title", NewSubject("Signed")).Fill("Text", "Made by one.").Choose("Category", "Cleaning and care").Set("ArticlePart.AuthorName", "Noor Haddad").SendAsync();
        var address = "/articles/" + edit.Form("Publish").Value("Slug");
        Assert.Contains("By Noor Haddad", (await guest.OpenAsync(address)).Text);

        await (await admin.OpenAsync(edit.Address.AbsolutePath)).Form("Publish").Fill("Text", "Changed by another.").SendAsync();
        var article = await guest.OpenAsync(address);
        Assert.Contains("By Noor Haddad", article.Text);
        var changed = article.Document.QuerySelectorAll("main time").Single(time => time.ParentElement!.TextContent.Contains("Updated", StringComparison.Ordinal));
        Assert.EndsWith("by admin", changed.ParentElement!.TextContent.Trim());
        Assert.InRange(DateTime.Parse(changed.GetAttribute("datetime")!, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal), begun.AddSeconds(-1), DateTime.UtcNow);
    }
}
