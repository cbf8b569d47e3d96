using System.Net;
using OrchardPortal.HostTests.Browsing;

namespace OrchardPortal.HostTests.Forums;

/// <summary>Nobody floods the forums.</summary>
public sealed class ForumLimitTests(ThrottledForumSite site) : ForumTest(site), IClassFixture<ThrottledForumSite>
{
    // What docs/forums.md promises.
    private static readonly TimeSpan _quiet = TimeSpan.FromDays(7);

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

    [DatabaseFact]
    public async Task Whoever_never_comes_back_to_a_question_is_told_of_answers_once_a_week_at_most()
    {
        var title = NewSubject("Who reads all this mail?");
        Page topic;
        using (var mario = await LoginAsync(Cast.Mario))
        {
            topic = await AskAsync(mario, title);
        }

        using (var agent = await LoginAsync(Cast.Agent))
        {
            await AnswerAsync(agent, topic, "The first answer");
            Assert.Contains("The first answer", (await Letter.ExpectAsync(Site, Cast.Mario.Email, $"Sofia Matos answered: {title}")).Text);
            await AnswerAsync(agent, topic, "The second answer");
        }

        site.Clock.Forward(_quiet + TimeSpan.FromHours(1));
        using var luis = await LoginAsync(Cast.Luis);
        await AnswerAsync(luis, topic, "The third answer");
        await Letter.ExpectAsync(Site, Cast.Mario.Email, $"Luís C. answered: {title}");
        Assert.Equal(2, Letter.To(Site, Cast.Mario.Email).Count(letter => letter.Subject.EndsWith(title, StringComparison.Ordinal)));
    }
}
