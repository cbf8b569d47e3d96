using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardPortal.Tests.Support;
using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;
using YesSql;

namespace OrchardPortal.Tests.Tickets;

public sealed class TicketPropertyTests : IAsyncLifetime
{
    private SupportSite _site = null!;

    public async Task InitializeAsync()
    {
        _site = await SupportSite.CreateAsync();
        await _site.RequestAsync(async services =>
        {
            await services.GetRequiredService<IContentDefinitionManager>().AlterPartDefinitionAsync(TicketTypes.Ticket, part => part
                .WithField<TextField>("Serial", field => field.WithDisplayName("Serial number").WithPosition("1"))
                .WithField<NumericField>("Cups", field => field.WithPosition("2"))
                .WithField<BooleanField>("Warranty", field => field.WithPosition("3"))
                .WithField<DateTimeField>("Bought", field => field.WithPosition("4"))
                .WithField<TextField>("Model", field => field.WithPosition("5").WithEditor("PredefinedList")
                    .WithSettings(new TextFieldPredefinedListEditorSettings { Options = [new("Uno", "uno"), new("Due", "due")] })));
            return true;
        });
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Fields_of_the_type_are_listed_after_the_properties_of_the_system()
    {
        var properties = await _site.RequestAsync(services => services.GetRequiredService<ITicketPropertyService>().ListAsync());

        Assert.Equal([.. TicketPropertyNames.All, "Serial", "Cups", "Warranty", "Bought", "Model"], properties.Select(property => property.Name));
        Assert.Equal("Serial number", properties.Single(property => property.Name == "Serial").Label);
        Assert.Equal(TicketPropertyKind.Choice, properties.Single(property => property.Name == "Model").Kind);
        Assert.Equal("Due", properties.Single(property => property.Name == "Model").LabelOf("due"));
    }

    [Fact]
    public async Task What_is_set_is_read_from_the_ticket_and_from_the_index()
    {
        var ticketId = await CreateAsync(new() { ["Serial"] = " X-1 ", ["Cups"] = "2.5", ["Warranty"] = "true", ["Bought"] = "2026-01-31", ["Model"] = "due" });

        var (fromTicket, fromIndex) = await ReadAsync(ticketId);

        Assert.Equal("X-1", fromTicket["Serial"].Text);
        Assert.Equal(2.5m, fromTicket["Cups"].Number);
        Assert.Equal(1, fromTicket["Warranty"].Number);
        Assert.Equal(new DateTime(2026, 1, 31, 0, 0, 0, DateTimeKind.Utc), fromTicket["Bought"].DateUtc);
        Assert.Equal(fromTicket.OrderBy(value => value.Key), fromIndex.OrderBy(value => value.Key));
    }

    [Fact]
    public async Task An_empty_value_clears_a_property_and_the_others_stay()
    {
        var ticketId = await CreateAsync(new() { ["Serial"] = "X-1", ["Cups"] = "2.5", ["Warranty"] = "true" });

        await _site.RequestAsync(services => services.GetRequiredService<ITicketService>()
            .SetPropertiesAsync(ticketId, new Dictionary<string, string?> { ["Serial"] = "", ["Warranty"] = "false" }));
        var (fromTicket, fromIndex) = await ReadAsync(ticketId);

        Assert.Equal(["Cups"], fromTicket.Keys);
        Assert.Equal(["Cups"], fromIndex.Keys);
    }

    [Theory]
    [InlineData("Cups", "two")]
    [InlineData("Cups", "0.1234567")]
    [InlineData("Cups", "9999999999")]
    [InlineData("Warranty", "perhaps")]
    [InlineData("Bought", "31.1.2026")]
    [InlineData("Model", "tre")]
    [InlineData("Priority", "")]
    [InlineData("Number", "7")]
    [InlineData("Nothing", "7")]
    public async Task A_value_that_cannot_be_one_is_refused(string name, string value)
    {
        var values = new Dictionary<string, string?> { [name] = value };

        var errors = await _site.RequestAsync(services => services.GetRequiredService<ITicketPropertyService>().ValidateAsync(values));

        Assert.NotEmpty(Assert.Single(errors, error => error.Key == name).Value);
        await Assert.ThrowsAsync<ArgumentException>(() => CreateAsync(values));
    }

    private Task<string> CreateAsync(Dictionary<string, string?> values) => _site.RequestAsync(async services =>
    {
        var ticket = await services.GetRequiredService<ITicketService>().CreateAsync(new NewTicket { Subject = "No steam", RequesterId = "somebody", Properties = values });
        return ticket.ContentItem.ContentItemId;
    });

    private Task<(IReadOnlyDictionary<string, TicketPropertyValue> Ticket, IReadOnlyDictionary<string, TicketPropertyValue> Index)> ReadAsync(string ticketId) =>
        _site.RequestAsync(async services =>
        {
            var properties = services.GetRequiredService<ITicketPropertyService>();
            var ticket = await services.GetRequiredService<ITicketService>().GetAsync(ticketId);
            var many = await properties.ReadManyAsync([ticketId], ["Serial", "Cups", "Warranty", "Bought", "Model"]);
            Assert.NotNull(await services.GetRequiredService<ISession>().QueryIndex<TicketIndex>(row => row.SubjectKey == "no steam").FirstOrDefaultAsync());
            return (properties.Read(ticket!), many[ticketId]);
        });
}
