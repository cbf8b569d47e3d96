using System.Net;
using OrchardPortal.HostTests.Access;
using OrchardPortal.HostTests.Browsing;

namespace OrchardPortal.HostTests.Forums;

/// <summary>What tests of the forums do again and again.</summary>
[Trait("Requirement", "105")]
public abstract class ForumTest(ForumSite fixture) : AccessTest(fixture)
{
    protected const string Seen = "Let everybody see it";

    /// <summary>Asks through the form and returns the page of the question.</summary>
    protected static async Task<Page> AskAsync(Visitor member, string title, string text = "I would like to know.", string category = ForumSite.Open)
    {
        var page = await (await member.OpenAsync("/forums/new")).Form("Send question")
            .Choose("Category", category).Fill("Your question in one sentence", title).Fill("Details", text).SendAsync();
        Assert.True(page.Status == HttpStatusCode.OK && page.Heading == title, page.ToString());
        return page;
    }

    /// <summary>Answers through the form and returns the page with the answer.</summary>
    protected static async Task<Page> AnswerAsync(Visitor member, Page topic, string text)
    {
        var page = await (await member.OpenAsync(topic.Path)).Form("Send answer").Fill("Answer", text).SendAsync();
        Assert.True(page.Status == HttpStatusCode.OK && page.Texts(".message__body").Contains(text), page.ToString());
        return page;
    }

    /// <summary>Presses a moderator's button under the post that says this.</summary>
    protected static async Task<Page> ModerateAsync(Visitor moderator, Page topic, string post, string button, string reason = "")
    {
        var page = await moderator.OpenAsync(topic.Path);
        return await page.Form(button).Set("reason", reason).SendAsync(PostAddress(page, post) + "/moderation");
    }

    /// <summary>The address under which everything is done with the post that says this.</summary>
    protected static string PostAddress(Page topic, string post)
    {
        var element = topic.Document.QuerySelectorAll(".message").First(message => message.TextContent.Contains(post, StringComparison.Ordinal));
        return "/forums/posts/" + element.Id!["post-".Length..];
    }

    /// <summary>Presses a button under the post that says this.</summary>
    protected static async Task<Page> PressAsync(Visitor visitor, Page topic, string post, string action, Dictionary<string, string>? fields = null)
    {
        var page = await visitor.OpenAsync(topic.Path);
        var form = page.PostForms().First();
        foreach (var (name, value) in fields ?? [])
        {
            form.Set(name, value);
        }

        return await form.SendAsync($"{PostAddress(page, post)}/{action}");
    }

    protected static int Votes(Page topic, string post)
    {
        var vote = topic.Document.QuerySelectorAll(".message").First(message => message.TextContent.Contains(post, StringComparison.Ordinal)).QuerySelector(".vote")!;
        return int.Parse(string.Concat(vote.TextContent.Where(char.IsAsciiDigit)), System.Globalization.CultureInfo.InvariantCulture);
    }
}
