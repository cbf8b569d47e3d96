using Microsoft.Extensions.DependencyInjection;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Tests.Support;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tests.Conversations;

/// <summary>E-mail that is connected to an inbox, and e-mail that is not.</summary>
public sealed class EmailTests : IAsyncLifetime
{
    private SupportSite _site = null!;
    private TicketPart _ticket = null!;

    private string TicketId => _ticket.ContentItem.ContentItemId;

    public async Task InitializeAsync()
    {
        _site = await SupportSite.CreateAsync();
        _ticket = await _site.TicketAsync("It leaks");
        await _site.RequestAsync(async services =>
        {
            await services.GetRequiredService<IInboxService>().StoreAsync([new Inbox { Id = "billing", Name = "Billing", Email = "Billing@vela.example" }]);
            return true;
        });
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    private Task<ConversationMessage> MailAsync(MessageKind kind, string text, string mailbox)
    {
        _site.Now = _site.Now.AddMinutes(1);
        return _site.AppendAsync(_ticket.Message(kind, text) with { Channel = ConversationChannel.Email, Mailbox = mailbox });
    }

    private async Task<IEnumerable<string>> SeenByCustomerAsync(bool latestThreadOnly = false) =>
        (await _site.WithAsync((IConversationReader reader) => reader.ListPublicAsync(TicketId, latestThreadOnly))).Select(message => message.BodyText);

    [Fact]
    [Trait("Requirement", "43")]
    public async Task Email_to_the_address_of_an_inbox_comes_there_and_customers_see_it()
    {
        await MailAsync(MessageKind.Customer, "Where is my invoice?", "billing@VELA.example");
        await MailAsync(MessageKind.Agent, "Attached.", "billing@vela.example");
        Assert.Equal(["Where is my invoice?", "Attached."], await SeenByCustomerAsync(latestThreadOnly: true));
        var thread = Assert.Single(await _site.WithAsync((IInternalConversationReader reader) => reader.ListThreadsAsync(TicketId)));
        Assert.Equal(("billing", ConversationChannel.Email), (thread.InboxId, thread.Channel));
    }

    [Fact]
    [Trait("Requirement", "42")]
    [Trait("Requirement", "44")]
    public async Task Email_by_an_address_that_no_inbox_has_never_appears_to_customers()
    {
        _site.Now = _site.Now.AddMinutes(1);
        await _site.AppendAsync(_ticket.Message(MessageKind.Customer, "It leaks."));
        await MailAsync(MessageKind.Customer, "CANARY to", "sofia@vela.example");
        await MailAsync(MessageKind.Agent, "CANARY from", "sofia@vela.example");
        foreach (var latestThreadOnly in new[] { true, false })
        {
            Assert.Equal(["It leaks."], await SeenByCustomerAsync(latestThreadOnly));
        }

        var all = await _site.WithAsync((IInternalConversationReader reader) => reader.ListAllAsync(TicketId));
        Assert.Equal([false, true, true], all.Select(message => message.IsUnconnected));

        // What follows in the portal does not go to the hidden conversation.
        _site.Now = _site.Now.AddMinutes(1);
        await _site.AppendAsync(_ticket.Message(MessageKind.Customer, "Still."));
        Assert.Equal(["It leaks.", "Still."], await SeenByCustomerAsync(latestThreadOnly: true));
    }

    [Fact]
    [Trait("Requirement", "46")]
    public async Task Of_conversations_in_several_inboxes_customers_see_the_latest_or_all()
    {
        _site.Now = _site.Now.AddMinutes(1);
        await _site.AppendAsync(_ticket.Message(MessageKind.Customer, "It leaks."));
        await MailAsync(MessageKind.Customer, "And the invoice?", "billing@vela.example");
        Assert.Equal(["And the invoice?"], await SeenByCustomerAsync(latestThreadOnly: true));
        Assert.Equal(["It leaks.", "And the invoice?"], await SeenByCustomerAsync());
    }

    [Fact]
    public async Task An_email_that_customers_do_not_see_does_not_wait_for_them()
    {
        await MailAsync(MessageKind.Agent, "Privately.", "sofia@vela.example");
        var row = await _site.RowAsync(_ticket.Number);
        Assert.Equal("new", row.StageId);
    }
}
