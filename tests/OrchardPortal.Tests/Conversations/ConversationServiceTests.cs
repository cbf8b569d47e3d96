using System.Text;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Tests.Support;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tests.Conversations;

public sealed class ConversationServiceTests : IAsyncLifetime
{
    private SupportSite _site = null!;
    private TicketPart _ticket = null!;

    private string TicketId => _ticket.ContentItem.ContentItemId;

    public async Task InitializeAsync()
    {
        _site = await SupportSite.CreateAsync();
        _ticket = await _site.TicketAsync("It leaks");
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    private Task<ConversationMessage> SendAsync(MessageKind kind, string text, params NewAttachment[] files)
    {
        _site.Now = _site.Now.AddMinutes(1);
        return _site.AppendAsync(_ticket.Message(kind, text, files));
    }

    private static NewAttachment File(string name, string text) => new(name, text.Length, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public async Task Customers_never_get_a_comment()
    {
        await SendAsync(MessageKind.Customer, "It leaks.");
        await SendAsync(MessageKind.Comment, "CANARY");
        await SendAsync(MessageKind.Agent, "Since when?");
        foreach (var latestOnly in new[] { true, false })
        {
            var messages = await _site.WithAsync((IConversationReader reader) => reader.ListPublicAsync(TicketId, latestOnly));
            Assert.Equal(["It leaks.", "Since when?"], messages.Select(message => message.BodyText));
        }

        var all = await _site.WithAsync((IInternalConversationReader reader) => reader.ListAllAsync(TicketId));
        Assert.Equal(["It leaks.", "CANARY", "Since when?"], all.Select(message => message.BodyText));
    }

    [Fact]
    public async Task A_comment_alone_begins_no_thread_that_hides_another()
    {
        await SendAsync(MessageKind.Customer, "It leaks.");
        await SendAsync(MessageKind.Comment, "Internal");
        Assert.Single(await _site.WithAsync((IConversationReader reader) => reader.ListPublicAsync(TicketId, true)));
    }

    [Fact]
    public async Task An_answer_waits_for_the_customer_and_a_reply_comes_back()
    {
        await SendAsync(MessageKind.Agent, "Since when?");
        var answered = await _site.RowAsync(_ticket.Number);
        Assert.Equal(("waiting-on-you", _site.Now), (answered.StageId, answered.LastActivityUtc));
        var part = await _site.WithAsync((ITicketService tickets) => tickets.GetAsync(TicketId));
        Assert.Equal(_site.Now, part!.FirstAnswerUtc);
        await SendAsync(MessageKind.Customer, "A week.");
        Assert.Equal("waiting-on-us", (await _site.RowAsync(_ticket.Number)).StageId);
    }

    [Fact]
    public async Task A_customers_reply_opens_a_closed_ticket()
    {
        await _site.WithAsync((ITicketService tickets) => tickets.CloseAsync(TicketId));
        await SendAsync(MessageKind.Customer, "It leaks again.");
        Assert.False((await _site.RowAsync(_ticket.Number)).IsClosed);
    }

    [Fact]
    public async Task Where_that_is_not_wanted_the_reply_is_refused_and_nothing_kept()
    {
        await _site.WithAsync((ITicketService tickets) => tickets.CloseAsync(TicketId));
        await Assert.ThrowsAsync<InvalidOperationException>(() => _site.AppendAsync(_ticket.Message(MessageKind.Customer, "Again.") with { ReopenDays = 0 }));
        Assert.True((await _site.RowAsync(_ticket.Number)).IsClosed);
        Assert.Empty(await _site.WithAsync((IInternalConversationReader reader) => reader.ListAllAsync(TicketId)));
    }

    [Fact]
    public async Task A_file_comes_back_as_it_went()
    {
        var message = await SendAsync(MessageKind.Customer, "See the log.", File("..\\log.TXT", "pressure 9 bar"));
        var named = Assert.Single(message.Attachments);
        Assert.Equal(("log.TXT", "text/plain", 14), (named.FileName, named.ContentType, named.Length));
        var attachment = await _site.WithAsync((IAttachmentService files) => files.FindPublicAsync(TicketId, named.AttachmentId));
        Assert.Equal(32, attachment!.AttachmentId.Length);
        await using var stream = await _site.WithAsync((IAttachmentService files) => files.OpenAsync(attachment));
        Assert.Equal("pressure 9 bar", await new StreamReader(stream!).ReadToEndAsync());
    }

    [Fact]
    public async Task A_comments_file_is_for_agents_only_and_a_file_belongs_to_its_ticket()
    {
        var message = await SendAsync(MessageKind.Comment, "For us.", File("prices.csv", "a;b"));
        var id = message.Attachments[0].AttachmentId;
        Assert.Null(await _site.WithAsync((IAttachmentService files) => files.FindPublicAsync(TicketId, id)));
        Assert.NotNull(await _site.WithAsync((IAttachmentService files) => files.FindAsync(TicketId, id)));
        Assert.Null(await _site.WithAsync((IAttachmentService files) => files.FindAsync("another", id)));
    }

    [Fact]
    public async Task What_is_not_valid_is_not_kept()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => SendAsync(MessageKind.Customer, " "));
        await Assert.ThrowsAsync<ArgumentException>(() => SendAsync(MessageKind.Customer, "x", File("a.html", "x")));
        Assert.Empty(await _site.WithAsync((IInternalConversationReader reader) => reader.ListAllAsync(TicketId)));
        Assert.Empty(_site.StoredFiles);
    }
}
