using Microsoft.Extensions.DependencyInjection;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Tests.Support;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tests.Conversations;

public sealed class SendingTwiceTests : IAsyncLifetime
{
    private readonly string _formKey = FormKey.New();
    private SupportSite _site = null!;

    public async Task InitializeAsync() => _site = await SupportSite.CreateAsync();

    public async Task DisposeAsync() => await _site.DisposeAsync();

    private Task<SubmissionResult> SubmitAsync(bool fail = false) => _site.RequestAsync(services => services.GetRequiredService<ISubmissionGuard>().RunAsync(new SubmittedForm(_formKey, "ana"), async () =>
    {
        var ticket = await services.GetRequiredService<ITicketService>().CreateAsync(new NewTicket { Subject = "It leaks", RequesterId = "ana" });
        var file = new NewAttachment("log.txt", 1, () => new MemoryStream([65]));
        await services.GetRequiredService<IConversationService>().AppendAsync(ticket.Message(MessageKind.Customer, "It leaks.", file));
        return fail ? throw new InvalidOperationException() : ticket.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }));

    private Task<TicketPage> ListAsync() => _site.WithAsync((ITicketQueries tickets) => tickets.ListAsync(new() { Scope = TicketScope.All }));

    [Fact]
    public async Task The_same_form_twice_makes_one_ticket_and_leads_to_it()
    {
        Assert.Equal(new SubmissionResult("1001", false), await SubmitAsync());
        Assert.Equal(new SubmissionResult("1001", true), await SubmitAsync());
        Assert.Single((await ListAsync()).Rows);
        Assert.Single(_site.StoredFiles);
    }

    [Fact]
    public async Task Sent_at_the_same_moment_too()
    {
        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => SubmitAsync())));
        Assert.All(results, result => Assert.Equal("1001", result.Outcome));
        Assert.Single(results, result => !result.Repeated);
        Assert.Single((await ListAsync()).Rows);
    }

    [Fact]
    public async Task A_failure_leaves_nothing_behind_and_the_form_can_be_sent_again()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => SubmitAsync(fail: true));
        Assert.Empty((await ListAsync()).Rows);
        Assert.Empty(_site.StoredFiles);
        Assert.Equal(new SubmissionResult("1001", false), await SubmitAsync());
    }

    [Fact]
    public async Task Messages_of_many_to_one_ticket_are_all_kept()
    {
        var ticket = await _site.TicketAsync("It leaks");
        var ticketId = ticket.ContentItem.ContentItemId;
        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => _site.RequestAsync(services => services.GetRequiredService<ISubmissionGuard>().RunAsync(
            new SubmittedForm(FormKey.New(), "ana", ticketId),
            async () => (await services.GetRequiredService<IConversationService>().AppendAsync(ticket.Message(MessageKind.Customer, $"Message {i}"))).MessageId)))));
        Assert.Equal(12, (await _site.WithAsync((IConversationReader reader) => reader.ListPublicAsync(ticketId, true))).Count);
    }
}
