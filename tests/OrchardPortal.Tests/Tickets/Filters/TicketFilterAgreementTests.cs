using System.Text.Json;
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

namespace OrchardPortal.Tests.Tickets.Filters;

/// <summary>The database and memory give the same answer, for thousands of filters over hundreds of tickets.</summary>
public abstract class TicketFilterAgreementTests : IAsyncLifetime
{
    private const int Tickets = 150;
    private const int Filters = 3000;

    // Another one by the environment; a failure says which it was.
    private static readonly int _seed = int.TryParse(Environment.GetEnvironmentVariable("ORCHARD_TEST_SEED"), out var seed) ? seed : 20_260_131;

    private readonly Random _random = new(_seed);
    private SupportSite _site = null!;

    public async Task InitializeAsync()
    {
        _site = await CreateSiteAsync();
        _site.Now = new DateTime(2030, 5, 1, 12, 0, 0, DateTimeKind.Utc).AddTicks(1_234_567);
        await _site.RequestAsync(async services =>
        {
            await services.GetRequiredService<IContentDefinitionManager>().AlterPartDefinitionAsync(TicketTypes.Ticket, part => part
                .WithField<TextField>("Serial")
                .WithField<NumericField>("Cups")
                .WithField<BooleanField>("Warranty")
                .WithField<DateTimeField>("Bought")
                .WithField<TextField>("Model", field => field.WithEditor("PredefinedList")
                    .WithSettings(new TextFieldPredefinedListEditorSettings { Options = [new("Uno", "uno"), new("Due", "DUE"), new("Tre", "tre")] })));
            await services.GetRequiredService<ITicketPipelineService>().StoreAsync([new TicketPipeline
            {
                Id = "sales",
                Name = "Sales",
                Stages = [new() { Id = "new", Name = "New" }, new() { Id = "won", Name = "Won", State = StageState.Closed }],
            }]);
            return true;
        });
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [DatabaseFact]
    [Trait("Requirement", "38")]
    [Trait("Requirement", "40")]
    public async Task The_database_and_memory_agree_on_every_filter()
    {
        var source = new RandomTickets(_random, _site.Now);
        await CreateTicketsAsync(source);
        var properties = await _site.WithAsync((ITicketPropertyService service) => service.ListAsync());
        var filters = new RandomFilters(_random, source, properties);

        var matched = await _site.RequestAsync(async services =>
        {
            var tickets = await ReadTicketsAsync(services);
            var session = services.GetRequiredService<ISession>();
            var count = 0;
            for (var i = 0; i < Filters; i++)
            {
                var filter = filters.Next();
                var (scope, isIn) = Scope(source);
                var expected = tickets.Where(ticket => isIn(ticket) && filter.Matches(ticket, _site.Now)).Select(ticket => ticket.Number).Order();
                var found = (await scope.And(filter, _site.Now).Apply(session.QueryIndex<TicketIndex>()).ListAsync()).Select(ticket => ticket.Number).Order();
                Assert.True(expected.SequenceEqual(found), $"Seed {_seed}, filter {i}: memory says {string.Join(' ', expected)}, the database {string.Join(' ', found)}.\n{JsonSerializer.Serialize(filter)}");
                count += expected.Any() ? 1 : 0;
            }

            return count;
        });

        // Otherwise the filters would prove little.
        Assert.InRange(matched, Filters / 4, Filters - (Filters / 20));
    }

    [DatabaseFact]
    public async Task A_filter_survives_being_kept_as_json()
    {
        var source = new RandomTickets(_random, _site.Now);
        var properties = await _site.WithAsync((ITicketPropertyService service) => service.ListAsync());
        var filter = new RandomFilters(_random, source, properties).Next();

        var json = JsonSerializer.Serialize(filter);

        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<TicketFilter>(json)));
        Assert.Contains("\"Operator\":\"", json, StringComparison.Ordinal);
    }

    private protected abstract Task<SupportSite> CreateSiteAsync();

    private (TicketScope Scope, Func<TicketPart, bool> IsIn) Scope(RandomTickets source)
    {
        var (contact, company) = (source.Of(RandomTickets.Contacts), source.Of(["centralA", "bravo"]));
        return _random.Next(5) switch
        {
            0 => (TicketScope.OfRequester(contact), ticket => ticket.RequesterId == contact),
            1 => (TicketScope.OfCompany(company), ticket => ticket.CompanyId == company),
            2 => (TicketScope.OfRequesterOrCompany(contact, company), ticket => ticket.RequesterId == contact || ticket.CompanyId == company),
            _ => (TicketScope.All, _ => true),
        };
    }

    private Task<bool> CreateTicketsAsync(RandomTickets source) => _site.RequestAsync(async services =>
    {
        var service = services.GetRequiredService<ITicketService>();
        for (var i = 0; i < Tickets; i++)
        {
            await service.CreateAsync(source.Next());
        }

        return true;
    });

    private static async Task<List<TicketPart>> ReadTicketsAsync(IServiceProvider services)
    {
        var service = services.GetRequiredService<ITicketService>();
        var tickets = new List<TicketPart>();
        foreach (var row in await services.GetRequiredService<ISession>().QueryIndex<TicketIndex>().ListAsync())
        {
            tickets.Add((await service.GetAsync(row.ContentItemId))!);
        }

        Assert.Equal(Tickets, tickets.Count);
        return tickets;
    }
}
