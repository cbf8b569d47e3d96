using System.Net;
using System.Text.RegularExpressions;
using OrchardPortal.HostTests.Browsing;

namespace OrchardPortal.HostTests.Forums;

/// <summary>Members ask and answer; nobody sees what is not for them.</summary>
public abstract class ForumTests(ForumSite fixture) : ForumTest(fixture)
{
    [DatabaseFact]
    [Trait("Requirement", "105")]
    public async Task A_member_asks_others_answer_and_vote_and_whoever_asked_accepts_an_answer()
    {
        using var guest = Visitor();
        using var ana = await LoginAsync(Cast.Ana);
        using var luis = await LoginAsync(Cast.Luis);
        using var agent = await LoginAsync(Cast.Agent);
        var title = NewSubject("Which seal fits the old Duo?");
        var topic = await AskAsync(ana, title, "It **drips** & hisses.");
        Assert.Contains("<strong>drips</strong> &amp; hisses.", topic.Html);
        // Everybody reads a member's first name and a letter.
        Assert.Equal("Ana R.", topic.Texts(".message__author")[0]);
        Assert.DoesNotContain("Ribeiro", (await guest.OpenAsync(topic.Path)).Html);

        await AnswerAsync(luis, topic, "Mine fits with the small one.");
        var page = await AnswerAsync(agent, topic, "It is the DU-8.");
        Assert.Equal(["Ana R.", "Luís C.", "Sofia Matos"], page.Texts(".message__author"));

        // One vote for each member, none for oneself; sent again it is taken back.
        Assert.Equal(1, Votes(await PressAsync(ana, topic, "It is the DU-8.", "vote"), "It is the DU-8."));
        Assert.Equal(2, Votes(await PressAsync(luis, topic, "It is the DU-8.", "vote"), "It is the DU-8."));
        Assert.Equal(HttpStatusCode.NotFound, (await PressAsync(luis, topic, "Mine fits with the small one.", "vote")).Status);
        Assert.Equal(1, Votes(await PressAsync(luis, topic, "It is the DU-8.", "vote"), "It is the DU-8."));
        Assert.Equal(["Ana R.", "Sofia Matos", "Luís C."], (await guest.OpenAsync(topic.Path)).Texts(".message__author"));

        // Only who asked, or a moderator, says what solved it; one answer at most.
        Assert.Equal(HttpStatusCode.NotFound, (await PressAsync(luis, topic, "Mine fits with the small one.", "acceptance")).Status);
        await PressAsync(ana, topic, "It is the DU-8.", "acceptance");
        page = await PressAsync(ana, topic, "Mine fits with the small one.", "acceptance");
        Assert.Equal("Mine fits with the small one.", page.Document.QuerySelector(".post--accepted .message__body")!.TextContent.Trim());
        Assert.Single(page.Document.QuerySelectorAll(".post--accepted"));
        Assert.Equal(["Ana R.", "Luís C.", "Sofia Matos"], (await guest.OpenAsync(topic.Path)).Texts(".message__author"));

        var list = await guest.OpenAsync("/forums/machines?show=solved");
        Assert.True(list.HasLink(title));
        Assert.Contains("2 answers", list.Text);
        Assert.False((await guest.OpenAsync("/forums/machines?show=unanswered")).HasLink(title));
        Assert.True((await guest.OpenAsync("/forums")).HasLink(title));
        Assert.True((await guest.OpenAsync("/forums/machines?sort=votes&page=1")).HasLink(title));

        // The words behind the id are for people; the address that counts is one.
        Assert.Equal(topic.Address.AbsolutePath, (await guest.OpenAsync(topic.Address.AbsolutePath.Split('/')[..4].Aggregate((a, b) => $"{a}/{b}"))).Address.AbsolutePath);
    }

    [DatabaseFact]
    [Trait("Requirement", "19")]
    public async Task Whoever_logged_out_elsewhere_logs_in_again_when_they_send_an_answer_and_what_they_typed_is_kept()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var topic = await AskAsync(ana, NewSubject("Who is there?"));
        var form = (await ana.OpenAsync(topic.Path)).Form("Send answer").Fill("Answer", "Still me.");
        Assert.NotEmpty(topic.Document.QuerySelector(".composer form")!.GetAttribute("data-draft")!);
        await (await ana.OpenAsync("/account/logout")).Form("Log out").SendAsync();
        var login = await form.SendAsync();
        Assert.Equal("/account/login", login.Address.AbsolutePath);
        Assert.Contains("your session has ended", login.Text);
        var back = await login.Form("Log in").Fill("E-mail address or user name", Cast.Ana.Email).Fill("Password", Account.Password).SendAsync();
        Assert.Equal(topic.Address.AbsolutePath, back.Address.AbsolutePath);
    }

    [DatabaseFact]
    public async Task A_guest_reads_and_is_asked_to_log_in_to_write()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var guest = Visitor();
        var topic = await AskAsync(ana, NewSubject("What do guests read?"));
        var page = await guest.OpenAsync(topic.Path);
        Assert.Empty(page.PostForms());
        var login = await page.FollowAsync("Log in to answer");
        var back = await login.Form("Log in").Fill("E-mail address or user name", Cast.Luis.Email).Fill("Password", Account.Password).SendAsync();
        Assert.Equal(topic.Address.AbsolutePath, back.Address.AbsolutePath);
        Assert.True(back.HasButton("Send answer"));
        using var other = Visitor();
        Assert.Equal("/account/login", (await other.OpenAsync("/forums/new")).Address.AbsolutePath);
    }

    [DatabaseFact]
    public async Task Bad_input_is_told_by_the_field_and_keeps_what_was_typed_and_a_form_sent_twice_asks_once()
    {
        using var ana = await LoginAsync(Cast.Ana);
        var form = (await ana.OpenAsync("/forums/new")).Form("Send question");
        var page = await form.Fill("Your question in one sentence", "Short").Fill("Details", "Kept words").SendAsync();
        Assert.Equal(2, page.Texts(".field__error").Count);
        Assert.Equal("Short", page.Form("Send question").Value("Your question in one sentence"));
        Assert.Equal("Kept words", page.Form("Send question").Value("Details").Trim());
        page = await form.Fill("Your question in one sentence", new string('x', 151)).Fill("Details", new string('x', 10_001)).Set("Category", "nonsense").SendAsync();
        Assert.Equal(3, page.Texts(".field__error").Count);
        Assert.Equal(HttpStatusCode.BadRequest, (await form.Set("FormKey", "forged").SendOnceAsync()).Status);

        var title = NewSubject("Asked only once?");
        form = (await ana.OpenAsync("/forums/new")).Form("Send question").Choose("Category", ForumSite.Open).Fill("Your question in one sentence", title).Fill("Details", "Text");
        var (first, second) = (await form.SendAsync(), await form.SendAsync());
        Assert.Equal(first.Address, second.Address);
        var answer = first.Form("Send answer").Fill("Answer", "Answered once");
        await answer.SendAsync();
        Assert.Equal(2, (await answer.SendAsync()).Texts(".message__body").Count);
    }

    [DatabaseFact]
    public async Task Who_wrote_something_changes_it_and_nobody_else_does()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var luis = await LoginAsync(Cast.Luis);
        var title = NewSubject("Can this be changed?");
        var topic = await AskAsync(ana, title, "First words");
        var edit = PostAddress(topic, "First words") + "/edit";
        Assert.Equal(HttpStatusCode.NotFound, (await luis.GetAsync(edit)).Status);
        var form = (await ana.OpenAsync(edit)).Form("Save");
        Assert.Single((await form.Fill("Details", " ").SendAsync()).Texts(".field__error"));
        var changed = await form.Fill("Your question in one sentence", title + " Yes").Fill("Details", "Second words").SendAsync();
        Assert.Equal(title + " Yes", changed.Heading);
        Assert.DoesNotContain("First words", changed.Html);
        Assert.True((await luis.OpenAsync("/forums/search?q=second+words")).HasLink(title + " Yes"));
    }

    [DatabaseFact]
    public async Task Search_finds_questions_by_their_answers_without_accents_and_by_the_beginning_of_a_word()
    {
        using var ana = await LoginAsync(Cast.Ana);
        using var luis = await LoginAsync(Cast.Luis);
        using var guest = Visitor();
        var title = NewSubject("Où trouver la pièce?");
        var topic = await AskAsync(ana, title, "C'est écrit nulle part.");
        await AnswerAsync(luis, topic, "Chez le quincaillier zwölfhundert.");
        foreach (var query in (string[])["piece", "ecrit nulle", "ZWOLFHUND", "trouver quincaillier"])
        {
            var found = await guest.OpenAsync($"/forums/search?q={Uri.EscapeDataString(query)}");
            Assert.True(found.HasLink(title), found.ToString());
        }

        Assert.Contains("Nothing found", (await guest.OpenAsync("/forums/search?q=xylophonist")).Text);
        Assert.Equal(HttpStatusCode.OK, (await guest.GetAsync("/forums/search?q=%22*()%27+AND+NEAR&page=9999999")).Status);
    }

    [DatabaseFact]
    [Trait("Requirement", "20")]
    public async Task What_is_private_waits_or_was_hidden_reaches_nobody_by_any_door()
    {
        const string canary = "heronquokka";
        using var admin = await LoginAsync(Cast.Admin);
        using var agent = await LoginAsync(Cast.Agent);
        using var luis = await LoginAsync(Cast.Luis);
        using var ana = await LoginAsync(Cast.Ana);
        using var guest = Visitor();
        var list = await ListAsync(admin, Cast.Luis);
        var name = NewSubject("Chosen");
        await ForumSite.AddCategoryAsync(admin, name, OnLists, list.Heading);

        var secret = await AskAsync(luis, NewSubject($"Private {canary} question"), canary, name);
        var among = await AskAsync(luis, NewSubject($"Members {canary} question"), canary, ForumSite.Members);
        var hidden = await AskAsync(luis, NewSubject($"Hidden {canary} question"), canary + " Q");
        await ModerateAsync(agent, hidden, canary + " Q", "Hide", "Off topic");
        var open = await AskAsync(ana, NewSubject("Is everything seen here?"));
        await AnswerAsync(luis, open, canary + " hidden answer");
        await ModerateAsync(agent, open, canary + " hidden answer", "Hide", "Off topic");
        await ForumSite.HoldAsync(admin, firstPosts: false, links: true);
        using var mario = await LoginAsync(Cast.Mario);
        var waiting = await AskAsync(mario, NewSubject($"Waiting {canary} question"), $"https://{canary}.example");
        await AnswerAsync(mario, open, $"www.{canary}.example");
        await ForumSite.HoldAsync(admin, firstPosts: false, links: false);

        foreach (var (visitor, mayMembers) in new[] { (guest, false), (ana, true) })
        {
            // Some pages say again where the visitor comes from.
            foreach (var page in (await CrawlAsync(visitor)).Where(page => !page.Path.Contains("returnUrl=", StringComparison.OrdinalIgnoreCase)))
            {
                // What the visitor searched for may stand there again, in addresses too.
                var said = Regex.Replace(page.Html, $"(q=|q%(25)*3D|value=\"|“|Search: ){canary}", "");
                Assert.True(page.Path.StartsWith("/forums", StringComparison.Ordinal) || !said.Contains(canary, StringComparison.OrdinalIgnoreCase), $"{visitor} {page.Path}:\n{page.Html}");
                Assert.True(!said.Contains(canary, StringComparison.OrdinalIgnoreCase) || (mayMembers && (page.Path == among.Path || said.Contains(among.Heading))), $"{visitor} {page.Path}:\n{page.Html}");
                Assert.False(said.Contains($"Private {canary}", StringComparison.Ordinal) || said.Contains($"Hidden {canary}", StringComparison.Ordinal) || said.Contains($"Waiting {canary}", StringComparison.Ordinal), page.Path);
            }
        }

        // A feed is for everybody, so that it leaves out what only members may read, whoever asks.
        foreach (var visitor in (Visitor[])[guest, ana, luis])
        {
            var feed = (await visitor.OpenAsync("/forums/feed.xml")).Html;
            Assert.Contains(open.Heading, feed);
            Assert.DoesNotContain(canary, feed, StringComparison.OrdinalIgnoreCase);
        }

        Task<List<Page>> CrawlAsync(Visitor visitor) => Crawl.EverythingAsync(visitor, 200, ["/forums", "/forums/machines?page=1", $"/forums/search?q={canary}", "/sitemap.xml", "/feed.xml", "/forums/feed.xml", open.Path, "/"]);

        // For a member it is as if there were no such thing, by any route; a guest may be somebody who may see what is private, but not what was hidden.
        var missing = await ana.GetAsync("/forums/topics/bcdfghjkmnpq/nothing");
        foreach (var topic in (Page[])[secret, hidden, waiting])
        {
            var refused = await ana.GetAsync(topic.Path);
            Assert.Equal((HttpStatusCode.NotFound, missing.Text), (refused.Status, refused.Text));
            var post = topic.Document.QuerySelector(".message")!.Id!["post-".Length..];
            var form = (await ana.OpenAsync(open.Path)).Form("Send answer").Fill("Answer", "Forged").Set("reason", "Forged").Set("follow", "true");
            foreach (var address in (string[])[$"/forums/topics/{post}/answers", $"/forums/topics/{post}/following", $"/forums/posts/{post}/vote", $"/forums/posts/{post}/acceptance", $"/forums/posts/{post}/edit", $"/forums/posts/{post}/moderation", $"/forums/posts/{post}/ticket"])
            {
                Assert.Equal(HttpStatusCode.NotFound, (await form.SendAsync(address)).Status);
            }
        }

        foreach (var topic in (Page[])[secret, among])
        {
            Assert.Equal("/account/login", (await guest.OpenAsync(topic.Path)).Address.AbsolutePath);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await guest.GetAsync(hidden.Path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await ana.GetAsync($"/forums/{secret.Document.QuerySelectorAll(".breadcrumbs a")[1].GetAttribute("href")!.Split('/')[^1]}")).Status);
        var ask = (await ana.OpenAsync("/forums/new")).Form("Send question");
        Assert.DoesNotContain(name, ask.Document.Body!.TextContent);
        // Luis is on the list; whoever leaves it sees nothing from then on.
        Assert.Equal(HttpStatusCode.OK, (await luis.GetAsync(secret.Path)).Status);
        await TakeAsync(list);
        Assert.Equal(HttpStatusCode.NotFound, (await luis.GetAsync(secret.Path)).Status);
        Assert.Contains("Nobody else sees it yet.", (await mario.OpenAsync(waiting.Path)).Text);
    }
}

public sealed class ForumTestsOnSqlite(ForumSqliteSite site) : ForumTests(site), IClassFixture<ForumSqliteSite>;

[RequiresPostgres]
public sealed class ForumTestsOnPostgres(ForumPostgresSite site) : ForumTests(site), IClassFixture<ForumPostgresSite>;
