using System.Text;
using System.Text.Json;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Agents;

/// <summary>Several people at one ticket.</summary>
public abstract class CrossingTests(SiteFixture fixture) : AgentTest(fixture)
{
    [DatabaseFact]
    public async Task An_answer_that_crosses_a_customers_message_is_not_sent_before_the_agent_has_read_it()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        var form = (await AnswerFormAsync(agent, address)).Fill("Answer", "Please send a photo.").Attach("Files", UploadedFile.Text("steps.txt", "1"));
        using var ana = await Visitor.LoginAsync(Site, Cast.Ana);
        await (await ana.OpenAsync(address.Replace("/admin", "", StringComparison.Ordinal))).Form("Send reply").Fill("Message", "It stopped by itself.").SendAsync();

        var page = await form.SendAsync();
        Assert.Contains("Ana Ribeiro wrote while you did.", page.Texts("#answer .alert-danger").Single(), StringComparison.Ordinal);
        Assert.Contains("It stopped by itself.", page.Texts(".inbox-message--new").Single(), StringComparison.Ordinal);
        Assert.Empty(page.Texts(".inbox-message--agent"));
        Assert.Equal("Please send a photo.", page.Form("Send answer").Value("Answer"));
        Assert.Contains("choose the files again", page.Texts("#answer-files-error").Single(), StringComparison.Ordinal);

        page = await page.Form("Send answer").Fill("Answer", "Good to hear.").SendAsync();
        Assert.Equal(["Good to hear."], page.Texts(".inbox-message--agent .inbox-message__body"));
    }

    [DatabaseFact]
    public async Task An_answer_that_crosses_a_colleagues_is_held_too_but_not_a_comment_or_ones_own()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        using var colleague = await Visitor.LoginAsync(Site, Cast.Admin);
        var old = (await AnswerFormAsync(colleague, address)).Fill("Answer", "The same.");
        var mine = (await AnswerFormAsync(agent, address)).Fill("Answer", "And one more thing.");
        await (await CommentFormAsync(agent, address)).Fill("Comment, for colleagues only", "I take this.").SendAsync();
        await (await AnswerFormAsync(agent, address)).Fill("Answer", "We look into it.").SendAsync();
        Assert.Contains("Sofia Matos wrote while you did.", (await old.SendAsync()).Text, StringComparison.Ordinal);
        Assert.Contains("And one more thing.", (await mine.SendAsync()).Texts(".inbox-message--agent")[^1], StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task Two_agents_in_one_ticket_see_each_other_and_what_is_new()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        using var colleague = await Visitor.LoginAsync(Site, Cast.Admin);
        var opened = await colleague.OpenAsync(address);
        Assert.Equal("", opened.Texts(".inbox-presence").Single());
        Assert.Contains("admin has this ticket open too.", (await agent.OpenAsync(address)).Texts(".inbox-presence").Single(), StringComparison.Ordinal);

        var seen = opened.Document.QuerySelector("[name=LastSeen]")!.GetAttribute("value");
        await BeatAsync(agent, address + "/presence?writing=true");
        Assert.Equal("Sofia Matos is writing in this ticket.", (await BeatAsync(colleague, $"{address}/presence?seen={seen}")).GetProperty("others").GetString());
        await (await AnswerFormAsync(agent, address)).Fill("Answer", "News.").SendAsync();
        var told = await BeatAsync(colleague, $"{address}/presence?seen={seen}");
        Assert.Equal("News.", told.GetProperty("news")[0].GetProperty("text").GetString());
        Assert.Equal(0, (await BeatAsync(colleague, $"{address}/presence?seen={told.GetProperty("lastSeen").GetString()}")).GetProperty("news").GetArrayLength());
    }

    private static async Task<JsonElement> BeatAsync(Visitor agent, string address) =>
        JsonDocument.Parse(Encoding.UTF8.GetString((await agent.OpenAsync(address)).Body)).RootElement;
}

public sealed class CrossingTestsOnSqlite(SharedSqliteSite site) : CrossingTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class CrossingTestsOnPostgres(SharedPostgresSite site) : CrossingTests(site), IClassFixture<SharedPostgresSite>;
