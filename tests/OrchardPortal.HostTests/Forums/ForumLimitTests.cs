using System.Net;

namespace OrchardPortal.HostTests.Forums;

/// <summary>Nobody floods the forums.</summary>
public sealed class ForumLimitTests(ThrottledForumSite site) : ForumTest(site), IClassFixture<ThrottledForumSite>
{
    [DatabaseFact]
    public async Task Who_writes_too_much_is_asked_to_wait_and_loses_nothing_and_others_go_on()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var luis = await LoginAsync(Cast.Luis);
        var topic = await AskAsync(ana, NewSubject("How much may I write?"));
        for (var i = 1; i < ThrottledForumSite.Limit; i++)
        {
            await AnswerAsync(ana, topic, $"Answer {i}");
        }

        var page = await (await ana.OpenAsync(topic.Path)).Form("Send answer").Fill("Answer", "One too many").SendAsync();
        Assert.Equal(HttpStatusCode.TooManyRequests, page.Status);
        Assert.NotNull(page.Header("Retry-After"));
        Assert.Equal("One too many", page.Form("Send answer").Value("Answer").Trim());
        Assert.DoesNotContain("One too many", (await ana.OpenAsync(topic.Path)).Text);
        await AnswerAsync(luis, topic, "I may");
    }
}
