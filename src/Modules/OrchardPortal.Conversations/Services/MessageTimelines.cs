using OrchardPortal.Conversations.Indexes;
using OrchardPortal.Tickets.Indexes;
using YesSql;
using YesSql.Sql;

namespace OrchardPortal.Conversations.Services;

/// <summary>Writes, for messages that are older than timelines, whose timeline they stand on.</summary>
internal static class MessageTimelines
{
    public static async Task FillAsync(ISchemaBuilder schema, IConfiguration configuration)
    {
        var messages = Table<ConversationMessageIndex>(configuration);
        var tickets = Table<TicketIndex>(configuration);
        string Column(string name) => configuration.SqlDialect.QuoteForColumnName(name);
        string OfTicket(string name) =>
            $"(SELECT {tickets}.{Column(name)} FROM {tickets} WHERE {tickets}.{Column(nameof(TicketIndex.ContentItemId))} = {messages}.{Column(nameof(ConversationMessageIndex.TicketId))})";
        await using var command = schema.Connection.CreateCommand();
        command.Transaction = schema.Transaction;
        command.CommandText =
            $"UPDATE {messages} SET {Column(nameof(ConversationMessageIndex.ContactId))} = {OfTicket(nameof(TicketIndex.RequesterId))}, "
            + $"{Column(nameof(ConversationMessageIndex.CompanyId))} = {OfTicket(nameof(TicketIndex.CompanyId))}";
        await command.ExecuteNonQueryAsync();
    }

    private static string Table<T>(IConfiguration configuration) =>
        configuration.SqlDialect.QuoteForTableName(configuration.TablePrefix + typeof(T).Name, configuration.Schema);
}
