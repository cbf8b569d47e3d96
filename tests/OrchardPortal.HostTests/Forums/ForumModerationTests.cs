using System.Net;

namespace OrchardPortal.HostTests.Forums;

/// <summary>Moderators keep order; who takes part is told; a question becomes a ticket.</summary>
public abstract class ForumModerationTests(ForumSite fixture) : ForumTest(fixture)
{
    [DatabaseFact]
    [Trait("Requirement", "105")]
    public async Task First_posts_and_posts_with_links_wait_until_a_moderator_lets_them_through()
    {
        using var admin = await LoginAsync(Cast.Admin);
        using var agent = await LoginAsync(Cast.Agent);
        // Nobody else writes in this name.
        using var editor = await LoginAsync(Cast.Editor);
        using var guest = Visitor();
        await ForumSite.HoldAsync(admin, firstPosts: true, links: true);
        var title = NewSubject("My first question here");
        var topic = await AskAsync(editor, title);
        Assert.Contains("A moderator looks at it first", topic.Html);
        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync(topic.Path)).Status);
        // Posts of other tests may wait beside it.
        var forums = await agent.OpenAsync("/forums");
        var queue = await forums.FollowAsync(forums.Texts("a").Single(text => text.StartsWith("Waiting for a moderator: ", StringComparison.Ordinal)));
        Assert.True(queue.HasLink(title));
        await queue.Form(Seen).SendAsync(PostAddress(topic, "I would like to know.") + "/moderation");
        Assert.Equal(title, (await guest.OpenAsync(topic.Path)).Heading);

        // One is let through by now; a link waits all the same, and so many at most.
        var second = await AskAsync(editor, NewSubject("Without a link it goes through"));
        Assert.Equal(HttpStatusCode.OK, (await guest.GetAsync(second.Path)).Status);
        for (var i = 0; i < 3; i++)
        {
            Assert.Contains("waits for a moderator", (await AnswerAsync(editor, topic, $"Look at https://example.com/{i}")).Text);
        }

        var refused = await (await editor.OpenAsync(topic.Path)).Form("Send answer").Fill("Answer", "One more www.example.com").SendAsync();
        Assert.Contains("Several of your posts still wait", refused.Text);
        Assert.Equal("One more www.example.com", refused.Form("Send answer").Value("Answer").Trim());
        // Staff never wait.
        await AnswerAsync(agent, topic, "See https://example.com/parts");
        Assert.Contains("https://example.com/parts", (await guest.OpenAsync(topic.Path)).Text);
        await ForumSite.HoldAsync(admin, firstPosts: false, links: false);
    }

    [DatabaseFact]
    public async Task A_moderator_hides_closes_moves_and_deletes_says_why_and_others_read_what_was_done()
    {
        using var agent = await LoginAsync(Cast.Agent);
        using var ana = await LoginAsync(Cast.Ana);
        using var luis = await LoginAsync(Cast.Luis);
        using var guest = Visitor();
        var title = NewSubject("Is this in order?");
        var topic = await AskAsync(ana, title);
        await AnswerAsync(luis, topic, "A rude answer");
        await AnswerAsync(luis, topic, "A kind answer");

        Assert.Contains("Say why", (await ModerateAsync(agent, topic, "A rude answer", "Hide")).Html);
        Assert.Contains("A rude answer", (await guest.OpenAsync(topic.Path)).Text);
        await ModerateAsync(agent, topic, "A rude answer", "Hide", "Please be kind");
        var page = await guest.OpenAsync(topic.Path);
        Assert.DoesNotContain("A rude answer", page.Html);
        Assert.Contains("1 answer", page.Text);
        var letter = await Letter.ExpectAsync(Site, Cast.Luis.Email, $"A post of yours was taken away: {title}");
        Assert.Contains("Please be kind", letter.Text);
        await ModerateAsync(agent, topic, "A rude answer", Seen);
        Assert.Contains("A rude answer", (await guest.OpenAsync(topic.Path)).Text);

        var form = (await luis.OpenAsync(topic.Path)).Form("Send answer");
        await ModerateAsync(agent, topic, "I would like to know.", "Take no more answers");
        Assert.False((await luis.OpenAsync(topic.Path)).HasButton("Send answer"));
        Assert.Contains("takes no more answers", (await form.Fill("Answer", "Too late").SendAsync()).Text);
        await ModerateAsync(agent, topic, "I would like to know.", "Take answers again");

        page = await agent.OpenAsync(topic.Path);
        await page.Form("Move").Choose("Category", ForumSite.Members).SendAsync();
        Assert.Equal("/account/login", (await guest.OpenAsync(topic.Path)).Address.AbsolutePath);
        Assert.False((await guest.OpenAsync($"/forums/search?q={Uri.EscapeDataString(title)}")).HasLink(title));
        Assert.True((await luis.OpenAsync($"/forums/search?q={Uri.EscapeDataString(title)}")).HasLink(title));

        await ModerateAsync(agent, topic, "A kind answer", "Delete for good", "Twice the same");
        Assert.DoesNotContain("A kind answer", (await agent.OpenAsync(topic.Path)).Html);
        await ModerateAsync(agent, topic, "I would like to know.", "Delete for good", "Spam");
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync(topic.Path)).Status);
        Assert.False((await luis.OpenAsync($"/forums/search?q={Uri.EscapeDataString(title)}")).HasLink(title));

        var done = (await agent.OpenAsync("/admin/forums/moderation/done")).Text;
        Assert.All((string[])["Hidden", "Let through", "Closed for answers", "Opened for answers", "Moved", "Deleted", "Please be kind", "Sofia Matos"], word => Assert.Contains(word, done));
    }

    [DatabaseFact]
    public async Task Members_report_posts_and_enough_reports_take_one_away_until_a_moderator_looks()
    {
        using var agent = await LoginAsync(Cast.Agent);
        using var ana = await LoginAsync(Cast.Ana);
        using var luis = await LoginAsync(Cast.Luis);
        using var mario = await LoginAsync(Cast.Mario);
        using var editor = await LoginAsync(Cast.Editor);
        var topic = await AskAsync(ana, NewSubject("What is reported here?"));
        await AnswerAsync(mario, topic, "Buy my grinders");
        Dictionary<string, string> reason = new() { ["reason"] = "Advertising" };
        Assert.Contains("Say in 1 to", (await PressAsync(luis, topic, "Buy my grinders", "reports")).Html);
        Assert.Contains("A moderator will look", (await PressAsync(luis, topic, "Buy my grinders", "reports", reason)).Html);
        await PressAsync(luis, topic, "Buy my grinders", "reports", reason);
        await PressAsync(ana, topic, "Buy my grinders", "reports", reason);
        var queue = await agent.OpenAsync("/admin/forums/moderation/reported");
        Assert.Contains("Advertising", queue.Text);
        var unsaid = await queue.Form("Hide").SendAsync();
        Assert.Equal("/admin/forums/moderation/reported", unsaid.Address.AbsolutePath);
        Assert.NotEmpty(unsaid.Texts("form .invalid-feedback").Single());
        Assert.Contains("Buy my grinders", (await luis.OpenAsync(topic.Path)).Text);
        await PressAsync(editor, topic, "Buy my grinders", "reports", reason);
        Assert.DoesNotContain("Buy my grinders", (await luis.OpenAsync(topic.Path)).Text);
        await ModerateAsync(agent, topic, "Buy my grinders", Seen);
        Assert.Contains("Buy my grinders", (await luis.OpenAsync(topic.Path)).Text);
        Assert.DoesNotContain("Buy my grinders", (await agent.OpenAsync("/admin/forums/moderation/reported")).Text);
    }

    [DatabaseFact]
    public async Task Only_moderators_moderate_and_only_who_manages_forums_changes_categories()
    {
        using var agent = await LoginAsync(Cast.Agent);
        using var ana = await LoginAsync(Cast.Ana);
        using var luis = await LoginAsync(Cast.Luis);
        using var admin = await LoginAsync(Cast.Admin);
        var topic = await AskAsync(ana, NewSubject("Who moderates here?"));
        var post = PostAddress(topic, "I would like to know.");
        var form = (await ana.OpenAsync(topic.Path)).Form("Send answer").Set("what", "Remove").Set("reason", "Because");
        Assert.Equal(HttpStatusCode.NotFound, (await form.SendAsync(post + "/moderation")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await form.SendAsync(post + "/ticket")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await luis.GetAsync("/forums/waiting")).Status);
        Assert.Equal(HttpStatusCode.OK, (await agent.GetAsync("/admin/forums/moderation")).Status);
        Assert.All((await Task.WhenAll(new[] { "/admin/forums/categories", "/admin/forums/categories/edit", "/admin/forums/settings" }.Select(agent.GetAsync))), page => Assert.Equal(HttpStatusCode.Forbidden, page.Status));

        // A category with questions stays; the address of another is taken.
        var list = await admin.OpenAsync("/admin/forums/categories");
        Assert.Contains("Move or delete them first", (await list.Form("Remove").SendAsync()).Html);
        var edit = (await admin.OpenAsync("/admin/forums/categories/edit")).Form("Save");
        Assert.Contains("Another category has this address.", (await edit.Fill("Name", "Machines").SendAsync()).Text);
        Assert.Contains("no address that the forums use themselves", (await edit.Fill("Name", "Search").SendAsync()).Text);
        Assert.Contains("A name of 1 to 80", (await edit.Fill("Name", " ").SendAsync()).Text);
    }

    [DatabaseFact]
    [Trait("Requirement", "105")]
    public async Task A_question_becomes_a_ticket_once_whose_requester_is_its_author_and_each_leads_to_the_other()
    {
        using var agent = await LoginAsync(Cast.Agent);
        using var ana = await LoginAsync(Cast.Ana);
        using var mario = await LoginAsync(Cast.Mario);
        var title = NewSubject("My machine drips since Monday");
        var topic = await AskAsync(ana, title, "Serial number **12345**.");
        var page = await agent.OpenAsync(topic.Path);
        var form = page.Form("Make a ticket of it");
        var made = await form.SendAsync();
        Assert.Contains("Its author sees it in the portal.", made.Html);
        await form.SendAsync();
        Assert.Equal(1L, await Site.QueryAsync<long>($"select count(*) from \"TicketIndex\" where \"Subject\" = '{title}'"));

        var link = made.Document.QuerySelector(".topic__line a")!;
        var ticket = await agent.OpenAsync(link.GetAttribute("href")!);
        Assert.True(ticket.HasLink(title));
        Assert.Contains("Ana Ribeiro", ticket.Text);
        Assert.Contains("Serial number 12345.", ticket.Text);

        var mine = await (await ana.OpenAsync(topic.Path)).FollowAsync(link.TextContent.Trim());
        Assert.Equal(title, mine.Heading);
        Assert.Empty((await mario.OpenAsync(topic.Path)).Document.QuerySelectorAll(".topic__line a"));
        Assert.Contains("as ticket", (await Letter.ExpectAsync(Site, Cast.Ana.Email, "Your question is ticket")).Text);
        // Staff's own questions become none.
        Assert.False((await AskAsync(agent, NewSubject("A question of ours to you"))).HasButton("Make a ticket of it"));
    }

    [DatabaseFact]
    public async Task Who_takes_part_is_told_of_answers_by_mail_until_they_say_otherwise()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var luis = await LoginAsync(Cast.Luis);
        using var guest = Visitor();
        var title = NewSubject("Who is told of answers?");
        var topic = await AskAsync(ana, title);
        await AnswerAsync(luis, topic, "The first answer");
        var letter = await Letter.ExpectAsync(Site, Cast.Ana.Email, $"Luís C. answered: {title}");
        Assert.Contains("The first answer", letter.Text);
        Assert.DoesNotContain(Letter.To(Site, Cast.Luis.Email), mail => mail.Subject.Contains(title, StringComparison.Ordinal));

        // Programs follow links: only the button ends it, and nobody has to log in.
        var stop = letter.Link("/forums/unsubscribe").PathAndQuery;
        var page = await guest.OpenAsync(stop);
        // One mail until she has come back to the question: the next one tells of the third answer.
        await AnswerAsync(luis, topic, "An answer of which she is not told");
        await ana.OpenAsync(topic.Path);
        await AnswerAsync(luis, topic, "The second answer");
        Assert.Contains("The second answer", (await Letter.ExpectAsync(Site, Cast.Ana.Email, $"Luís C. answered: {title}", 2)).Text);
        await ana.OpenAsync(topic.Path);
        Assert.Contains("You get no more of this mail.", (await page.Form("No more mail about this question").SendAsync()).Text);
        await AnswerAsync(luis, topic, "The third answer");
        // What comes after it for somebody else shows that hers would have come by now.
        await AnswerAsync(ana, topic, "Thank you");
        await Letter.ExpectAsync(Site, Cast.Luis.Email, $"Ana R. answered: {title}");
        Assert.Equal(2, Letter.To(Site, Cast.Ana.Email).Count(mail => mail.Subject.EndsWith(title, StringComparison.Ordinal)));
        Assert.True((await ana.OpenAsync(topic.Path)).HasButton("Tell me of answers by mail"));

        Assert.Contains("This link does not work.", (await guest.OpenAsync("/forums/unsubscribe?token=forged")).Text);
        page = await guest.OpenAsync((await Letter.ExpectAsync(Site, Cast.Luis.Email, $"Ana R. answered: {title}")).Link("/forums/unsubscribe").PathAndQuery);
        await page.Form("No mail from the forums at all").SendAsync();
        await (await ana.OpenAsync(topic.Path)).Form("Tell me of answers by mail").SendAsync();
        await AnswerAsync(ana, topic, "Once more");
        await AnswerAsync(luis, topic, "I heard nothing");
        await Letter.ExpectAsync(Site, Cast.Ana.Email, $"Luís C. answered: {title}", 3);
        Assert.Single(Letter.To(Site, Cast.Luis.Email), mail => mail.Subject.EndsWith(title, StringComparison.Ordinal));
    }
}

public sealed class ForumModerationTestsOnSqlite(ForumSqliteSite site) : ForumModerationTests(site), IClassFixture<ForumSqliteSite>;

[RequiresPostgres]
public sealed class ForumModerationTestsOnPostgres(ForumPostgresSite site) : ForumModerationTests(site), IClassFixture<ForumPostgresSite>;
