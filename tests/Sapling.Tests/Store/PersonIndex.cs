using YesSql.Indexes;

namespace Sapling.Tests.Store;

public class PersonIndex : MapIndex
{
    public long DocumentId { get; set; }

    public string Name { get; set; } = "";

    public string? City { get; set; }

    public int Age { get; set; }

    public bool Active { get; set; }

    public Standing Standing { get; set; }

    public Standing? FormerStanding { get; set; }

    public DateTime BornUtc { get; set; }

    public DateTime? LeftUtc { get; set; }

    public decimal? Balance { get; set; }

    public double Height { get; set; }

    public long? BossId { get; set; }

    public Guid? Token { get; set; }

    public TimeSpan? Shift { get; set; }

    public DateTimeOffset? SeenAt { get; set; }
}

public class PersonIndexProvider : IndexProvider<Person>
{
    public override void Describe(DescribeContext<Person> context)
        => context.For<PersonIndex>().Map(person => new PersonIndex
        {
            Name = person.Name,
            City = person.City,
            Age = person.Age,
            Active = person.Active,
            Standing = person.Standing,
            FormerStanding = person.FormerStanding,
            BornUtc = person.BornUtc,
            LeftUtc = person.LeftUtc,
            Balance = person.Balance,
            Height = person.Height,
            BossId = person.BossId,
            Token = person.Token,
            Shift = person.Shift,
            SeenAt = person.SeenAt,
        });
}
