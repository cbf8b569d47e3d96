namespace OrchardPortal.HostTests.Forums;

/// <summary>What the forums know about somebody, for when they ask for it. The person is gone after it: a site of its own.</summary>
public sealed class ForumDataTests(ForumSqliteSite site) : ForumTest(site), IClassFixture<ForumSqliteSite>
{
    [DatabaseFact]
    public async Task Whoever_asks_gets_what_they_wrote_and_when_they_are_forgotten_nothing_tells_who_wrote_it()
    {
        using var mario = await LoginAsync(Cast.Mario);
        using var luis = await LoginAsync(Cast.Luis);
        var title = NewSubject("What is known of me here?");
        var topic = await AskAsync(mario, title, "My own words");
        await AnswerAsync(luis, topic, "An answer");
        await PressAsync(mario, topic, "An answer", "vote");
        var export = await (await mario.OpenAsync("/account/profile")).Form("Download my data").SendAsync();
        Assert.Contains("My own words", export.Html);
        Assert.Contains(title, export.Html);

        await (await mario.OpenAsync("/account/profile/data/erase")).Form("Erase my data")
            .Fill("Your password, or a code of your app", Account.Password).Tick("Yes, erase my data for ever").SendAsync();
        var page = await luis.OpenAsync(topic.Path);
        Assert.Equal("Former member", page.Texts(".message__author")[0]);
        Assert.Contains("My own words", page.Text);
        Assert.DoesNotContain("Mário", page.Html);
        Assert.False((await luis.OpenAsync("/forums/machines")).Text.Contains("Mário B.", StringComparison.Ordinal));
        Assert.Equal(0L, await Site.QueryAsync<long>($"select count(*) from \"ForumPostIndex\" where \"AuthorName\" like 'M_rio%'"));
    }
}
