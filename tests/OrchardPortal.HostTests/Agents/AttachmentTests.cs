using System.Net;
using System.Text;
using OrchardPortal.HostTests.Browsing;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.Agents;

/// <summary>Files of tickets, for agents and for whoever should not have them.</summary>
public abstract class AttachmentTests(SiteFixture fixture) : AgentTest(fixture)
{
    [DatabaseFact]
    public async Task A_file_comes_back_byte_for_byte_as_a_download_that_runs_nothing()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        var bytes = Enumerable.Range(0, 100_000).Select(i => (byte)i).ToArray();
        var page = await (await AnswerFormAsync(agent, address)).Fill("Answer", "See the file.").Attach("Files", new UploadedFile("../..\\Zähler\u202Egnp.png", bytes, "text/html")).SendAsync();
        var link = page.Document.QuerySelector(".inbox-files a")!.GetAttribute("href")!;
        var file = await agent.OpenAsync(link);
        Assert.Equal(bytes, file.Body);
        Assert.Equal("image/png", file.Header("Content-Type"));
        Assert.Equal("nosniff", file.Header("X-Content-Type-Options"));
        Assert.Contains("sandbox", file.Header("Content-Security-Policy"), StringComparison.Ordinal);
        var disposition = file.Header("Content-Disposition")!;
        Assert.StartsWith("attachment;", disposition, StringComparison.Ordinal);
        Assert.EndsWith("filename*=UTF-8''Z%C3%A4hlergnp.png", disposition, StringComparison.Ordinal);
    }

    [DatabaseFact]
    public async Task A_comments_file_is_not_there_for_customers()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        var page = await (await CommentFormAsync(agent, address)).Fill("Comment, for colleagues only", "Prices.").Attach("Files", UploadedFile.Text("prices.csv", "a;b")).SendAsync();
        var link = page.Document.QuerySelector(".inbox-files a")!.GetAttribute("href")!;
        using var customer = await Visitor.LoginAsync(Site, Cast.Ana);
        Assert.Equal(HttpStatusCode.NotFound, (await customer.GetAsync(link.Replace("/admin", "", StringComparison.Ordinal))).Status);
        Assert.NotEqual("a;b", Encoding.UTF8.GetString((await customer.GetAsync(link)).Body));
        Assert.Equal("a;b", Encoding.UTF8.GetString((await agent.OpenAsync(link)).Body));
    }

    [DatabaseFact]
    public async Task A_file_belongs_to_its_ticket()
    {
        var (agent, address) = await AgentAtNewTicketAsync();
        var page = await (await AnswerFormAsync(agent, address)).Fill("Answer", "See the file.").Attach("Files", UploadedFile.Text("a.txt", "x")).SendAsync();
        var id = page.Document.QuerySelector(".inbox-files a")!.GetAttribute("href")!.Split('/')[^1];
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync($"/admin/tickets/1001/attachments/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync($"{address}/attachments/{new string('0', 32)}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await agent.GetAsync($"{address}/attachments/..%2F..%2Fappsettings.json")).Status);
    }
}

public sealed class AttachmentTestsOnSqlite(SharedSqliteSite site) : AttachmentTests(site), IClassFixture<SharedSqliteSite>;

[RequiresPostgres]
public sealed class AttachmentTestsOnPostgres(SharedPostgresSite site) : AttachmentTests(site), IClassFixture<SharedPostgresSite>;
