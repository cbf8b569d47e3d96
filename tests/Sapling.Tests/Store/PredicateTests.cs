using System.Linq.Expressions;
using Tests.Shared;
using YesSql;
using YesSql.Services;

namespace Sapling.Tests.Store;

/// <summary>Each predicate finds in the database those people for whom it says it does.</summary>
public abstract class PredicateTests(StoreFixture fixture) : StoreTest(fixture)
{
    private static readonly DateTime _noon = new(2024, 5, 1, 12, 0, 0, DateTimeKind.Utc);
    private static readonly Guid _token = Guid.Parse("0b2a6a52-6ee2-4bb1-a9bd-9a7f3c1f2e10");

    [DatabaseFact]
    public async Task Predicates_find_the_rows_they_describe()
    {
        await SaveAsync(
            new Person { Name = "Ana", City = "Lisboa", Age = 30, Active = true, Standing = Standing.Member, BornUtc = _noon, Height = 1.6, Token = _token },
            new Person { Name = "100% Ben_", City = null, Age = 25, FormerStanding = Standing.Patron, LeftUtc = _noon.AddDays(1), BossId = 7, Balance = 10m },
            new Person { Name = @"back\slash", City = "", Age = 41, Active = true, Standing = Standing.Patron, LeftUtc = _noon, Balance = 99.95m });
        var noName = (string?)null;
        var yes = true;
        var today = new Day(_noon);
        var ages = new List<int> { 25, 41 };
        var many = Enumerable.Range(20, 30).ToArray();
        var dates = Enumerable.Range(0, 40).Select(day => (DateTime?)_noon.AddDays(day)).ToArray();
        Standing? member = Standing.Member;
        var suffix = "a";

        await FindAsync("A", index => index.Name == "Ana");
        await FindAsync("BC", index => index.Name != "Ana");
        await FindAsync("A", index => "Ana" == index.Name);
        await FindAsync("A", index => index.Name.Equals("Ana"));
        await FindAsync("A", index => index.Name == "An" + suffix);
        await FindAsync("B", index => index.City == null);
        await FindAsync("B", index => index.City == noName);
        await FindAsync("AC", index => index.City != null);
        await FindAsync("BC", index => string.IsNullOrEmpty(index.City));
        await FindAsync("AC", index => index.Active);
        await FindAsync("B", index => !index.Active);
        await FindAsync("AC", index => index.Active == true);
        await FindAsync("AC", index => index.Active == yes);
        await FindAsync("AC", index => index.Active != false);
        await FindAsync("C", index => index.Active && index.Age > 30);
        await FindAsync("BC", index => index.Age > 30 || index.Age < 30);
        await FindAsync("C", index => !(index.Age == 30 || index.Age == 25));
        await FindAsync("AC", index => 30 <= index.Age);
        await FindAsync("B", index => index.Age < ages.Max() - 15);
        await FindAsync("A", index => index.Standing == Standing.Member);
        await FindAsync("A", index => index.Standing == member);
        await FindAsync("C", index => index.Standing > Standing.Member);
        await FindAsync("B", index => index.FormerStanding == Standing.Patron);
        await FindAsync("AC", index => index.FormerStanding == null);
        await FindAsync("B", index => index.BossId == 7);
        await FindAsync("B", index => index.BossId.HasValue);
        await FindAsync("AC", index => !index.BossId.HasValue);
        await FindAsync("B", index => index.BossId!.Value > 6);
        await FindAsync("A", index => index.BornUtc == _noon);
        await FindAsync("A", index => index.BornUtc > new DateTime(2010, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        await FindAsync("B", index => index.LeftUtc > _noon);
        await FindAsync("BC", index => index.LeftUtc >= today.Noon);
        await FindAsync("C", index => index.LeftUtc < _noon.AddHours(1));
        await FindAsync("B", index => index.Balance < 99.95m);
        await FindAsync("C", index => index.Balance == 99.95m);
        await FindAsync("A", index => index.Height > 1.5);
        await FindAsync("A", index => index.Token == _token);
        await FindAsync("A", index => index.Name.StartsWith("An"));
        await FindAsync("A", index => index.Name.StartsWith("aN"));
        await FindAsync("A", index => index.Name.EndsWith("na"));
        await FindAsync("B", index => index.Name.Contains("0%"));
        await FindAsync("B", index => index.Name.Contains("n_"));
        await FindAsync("C", index => index.Name.Contains(@"k\s"));
        await FindAsync("AC", index => index.Name.NotContains("%"));
        await FindAsync("AC", index => index.Name.IsLike("%a%a%"));
        await FindAsync("B", index => index.Name.IsNotLike("%a%"));
        await FindAsync("BC", index => index.Age.IsIn(ages));
        await FindAsync("A", index => index.Age.IsNotIn(ages));
        await FindAsync("ABC", index => index.Age.IsIn(many));
        await FindAsync("BC", index => index.LeftUtc.IsIn(dates));
        await FindAsync("AC", index => index.Standing.IsIn(new[] { Standing.Member, Standing.Patron }));
        await FindAsync("A", index => index.Token.IsIn(new[] { _token }));
        await FindAsync("A", index => index.City.IsIn(new[] { "Lisboa", null }));
        await FindAsync("", index => index.Age.IsIn(Array.Empty<int>()));
        await FindAsync("ABC", index => index.Age.IsNotIn(Array.Empty<int>()));
        await FindAsync("A", index => index.Id.IsIn<PersonIndex>(other => other.Id, other => other.Age == 30));
        await FindAsync("BC", index => index.Id.IsNotIn<PersonIndex>(other => other.Id, other => other.Age == 30));
        await FindAsync("ABC", index => index.DocumentId.IsInAny<PersonIndex>(other => other.DocumentId));
        await FindAsync("", index => index.DocumentId.IsNotInAny<PersonIndex>(other => other.DocumentId));
        await FindAsync("A", index => index.Name.ToLower() == "ana");
        await FindAsync("A", index => index.Name.Length == 3);
        await FindAsync("B", index => (index.City ?? "none") == "none");
        await FindAsync("C", index => index.Age + 1 == 42);
        await FindAsync("C", index => (index.Active ? index.Age : 0) == 41);
        await FindAsync("ABC", index => true);
        await FindAsync("", index => yes && !yes);
        await FindAsync("A", index => !yes || index.Age == 30);
        await FindAsync("ABC", index => index.Age > index.Id - 1000);
    }

    [DatabaseFact]
    public async Task What_cannot_be_translated_says_so()
    {
        await using var session = Store.CreateSession();
        var ages = new List<int> { 1 };
        Assert.Contains("IsIn", Assert.Throws<NotSupportedException>(() => session.QueryIndex<PersonIndex>(index => ages.Contains(index.Age))).Message);
        Assert.Throws<NotSupportedException>(() => session.QueryIndex<PersonIndex>(index => index.Name.GetHashCode() == 1));
    }

    [DatabaseFact]
    public async Task Values_are_never_part_of_the_statement()
    {
        await SaveAsync(new Person { Name = "Ana" });
        await using var session = Store.CreateSession();
        var attack = "x' or '1' = '1";
        Assert.Equal(0, await session.QueryIndex<PersonIndex>(index => index.Name == attack).CountAsync());
        Assert.Equal(0, await session.QueryIndex<PersonIndex>(index => index.Name.Contains(attack)).CountAsync());
        Assert.Equal(0, await session.QueryIndex<PersonIndex>(index => index.Name.IsIn(Enumerable.Repeat(attack, 40))).CountAsync());
    }

    private async Task FindAsync(string expected, Expression<Func<PersonIndex, bool>> predicate)
    {
        var found = await InSessionAsync(session => session.QueryIndex(predicate).ListAsync());
        var letters = found.Select(row => row.Age switch { 30 => 'A', 25 => 'B', _ => 'C' }).Order();
        Assert.True(expected == string.Concat(letters), $"{predicate}: expected {expected}, found {string.Concat(letters)}");
        Assert.Equal(expected.Length, await InSessionAsync(session => session.Query<Person, PersonIndex>(predicate).CountAsync()));
    }

    private sealed record Day(DateTime Noon);
}

public sealed class PredicateTestsOnSqlite(SqliteFixture fixture) : PredicateTests(fixture), IClassFixture<SqliteFixture>;

[RequiresPostgres]
public sealed class PredicateTestsOnPostgres(PostgresFixture fixture) : PredicateTests(fixture), IClassFixture<PostgresFixture>;
