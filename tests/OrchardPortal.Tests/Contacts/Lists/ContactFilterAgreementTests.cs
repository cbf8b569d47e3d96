using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardPortal.Contacts;
using OrchardPortal.Contacts.Models;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tests.Support;
using YesSql;

namespace OrchardPortal.Tests.Contacts.Lists;

/// <summary>The database and memory give the same answer, for hundreds of rules of contact lists over dozens of contacts.</summary>
public abstract class ContactFilterAgreementTests : IAsyncLifetime
{
    private const int Filters = 600;

    // Another one by the environment; a failure says which it was.
    private static readonly int _seed = int.TryParse(Environment.GetEnvironmentVariable("ORCHARD_TEST_SEED"), out var seed) ? seed : 20_260_413;

    private static readonly string[] _texts = ["Ana", "ana", "İzmir", "O'Brien", "50% off_er", "cafe.example", "Bravo", "ß", "x", "\\", "a,b"];

    private static readonly string[] _properties =
    [
        ContactProperties.Email, ContactProperties.Domain, ContactProperties.Name, ContactProperties.Handle, ContactProperties.Phone, ContactProperties.Account,
        ContactProperties.Company, ContactProperties.PrimaryCompany, ContactProperties.CompanyName, ContactProperties.CompanyDomain,
        ContactProperties.Field + "Tier", ContactProperties.OfCompany + ContactProperties.Field + "Tier", "",
    ];

    private readonly Random _random = new(_seed);
    private readonly List<string> _companies = [];
    private SupportSite _site = null!;

    public async Task InitializeAsync()
    {
        _site = await CreateSiteAsync();
        await _site.RequestAsync(async services =>
        {
            var contentManager = services.GetRequiredService<IContentManager>();
            for (var i = 0; i < 5; i++)
            {
                var company = await contentManager.NewAsync(ContactTypes.Company);
                company.DisplayText = Text();
                company.Alter<CompanyPart>(part => part.Domains = [.. Enumerable.Range(0, _random.Next(3)).Select(n => $"{n}.{i}.example")]);
                AddTier(company, ContactTypes.Company);
                await contentManager.CreateAsync(company, VersionOptions.Published);
                _companies.Add(company.ContentItemId);
            }

            for (var i = 0; i < 60; i++)
            {
                var contact = await contentManager.NewAsync(ContactTypes.Contact);
                contact.Alter<ContactPart>(part =>
                {
                    part.Email = Maybe($"{i}@{(_random.Next(2) == 0 ? "cafe.example" : "Bravo.example")}");
                    part.FullName = Maybe($"{Text()} {Text()}");
                    part.Handle = Maybe(Text());
                    part.Phone = Maybe("+351 " + i);
                    part.UserId = Maybe("u" + i);
                    part.PrimaryCompanyId = Maybe(Company());
                    part.CompanyIds = [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Company())];
                });
                AddTier(contact, ContactTypes.Contact);
                await contentManager.CreateAsync(contact, VersionOptions.Published);
            }

            return true;
        });
    }

    public async Task DisposeAsync() => await _site.DisposeAsync();

    [DatabaseFact]
    [Trait("Requirement", "13")]
    public async Task The_database_and_memory_agree_on_the_rules_of_every_list() => await _site.RequestAsync(async services =>
    {
        var session = services.GetRequiredService<ISession>();
        var contacts = (await session.Query<ContentItem>().ListAsync()).Where(item => item.ContentType == ContactTypes.Contact).ToList();
        var companies = (await session.Query<ContentItem>().ListAsync()).Where(item => item.ContentType == ContactTypes.Company)
            .ToDictionary(item => item.ContentItemId, item => ContactFacts.OfCompany(item).ToList());
        var known = contacts.ToDictionary(item => item.ContentItemId, item => ContactFacts.Of(item, item.GetOrCreate<ContactPart>()).ToList());
        var matched = 0;
        for (var i = 0; i < Filters; i++)
        {
            var filter = Filter(1);
            var expected = known
                .Where(contact => ContactFilterEvaluator.Matches(filter, contact.Value, OfCompanies(contact.Value)))
                .Select(contact => contact.Key).Order(StringComparer.Ordinal).ToList();
            var found = (await session.QueryIndex(ContactFilterEvaluator.ToPredicate(filter)).ListAsync()).Select(row => row.ContentItemId).Order(StringComparer.Ordinal);
            Assert.True(expected.SequenceEqual(found), $"Seed {_seed}, filter {i}: memory says {string.Join(' ', expected)}, the database {string.Join(' ', found)}.\n{JsonSerializer.Serialize(filter)}");
            matched += expected.Count > 0 ? 1 : 0;
        }

        // Otherwise the filters would prove little.
        Assert.InRange(matched, Filters / 4, Filters - (Filters / 20));

        return true;

        List<ContactFact> OfCompanies(List<ContactFact> own) =>
            [.. own.Where(fact => fact.Property == ContactProperties.Company).SelectMany(fact => companies.GetValueOrDefault(fact.Text, []))];
    });

    private protected abstract Task<SupportSite> CreateSiteAsync();

    private void AddTier(ContentItem item, string part)
    {
        if (_random.Next(2) == 0)
        {
            item.Content[part] = new System.Text.Json.Nodes.JsonObject { ["Tier"] = new System.Text.Json.Nodes.JsonObject { ["Text"] = Text() } };
        }
    }

    private ContactFilter Filter(int depth)
    {
        var filter = new ContactFilter { MatchAny = _random.Next(2) == 0 };
        filter.Rules.AddRange(Enumerable.Range(0, _random.Next(1, 3)).Select(_ => Rule()));
        filter.Groups.AddRange(Enumerable.Range(0, depth < ContactFilter.MaxDepth ? _random.Next(2) : 0).Select(_ => Filter(depth + 1)));

        return filter;
    }

    private ContactFilterRule Rule()
    {
        var property = _properties[_random.Next(_properties.Length)];

        return new ContactFilterRule
        {
            Property = property,
            Operator = (ContactFilterOperator)_random.Next(7),
            Values = [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => property switch
            {
                ContactProperties.Company or ContactProperties.PrimaryCompany => Company(),
                ContactProperties.Account => _random.Next(2) == 0 ? "true" : "false",
                _ => Text(),
            })],
        };
    }

    private string? Maybe(string text) => _random.Next(3) == 0 ? null : text;

    private string Text() => _texts[_random.Next(_texts.Length)];

    private string Company() => _companies[_random.Next(_companies.Count)];
}
