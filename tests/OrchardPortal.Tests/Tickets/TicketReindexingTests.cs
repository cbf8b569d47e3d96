using Microsoft.Extensions.DependencyInjection;
using OrchardPortal.Tests.Support;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Services;
using YesSql;

namespace OrchardPortal.Tests.Tickets;

public sealed class TicketReindexingTests
{
    // More than are read at once.
    private const int Tickets = 450;

    [Fact]
    public async Task Every_ticket_gets_the_columns_that_its_row_lacked()
    {
        await using var site = await SupportSite.CreateAsync();
        await site.RequestAsync(async services =>
        {
            for (var i = 0; i < Tickets; i++)
            {
                await services.GetRequiredService<ITicketService>().CreateAsync(new NewTicket { Subject = $"Subject {i}", RequesterId = "somebody" });
            }

            return true;
        });
        await site.RequestAsync(async services =>
        {
            var transaction = await services.GetRequiredService<ISession>().BeginTransactionAsync();
            await using var command = transaction.Connection!.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = "update TicketIndex set SubjectKey = null";
            return await command.ExecuteNonQueryAsync();
        });

        await site.RequestAsync(async services =>
        {
            await TicketReindexing.RunAsync(services.GetRequiredService<ISession>());
            return true;
        });

        var found = await site.WithAsync((ISession session) => session.QueryIndex<TicketIndex>(row => row.SubjectKey.StartsWith("subject ")).CountAsync());
        Assert.Equal(Tickets, found);
    }
}
