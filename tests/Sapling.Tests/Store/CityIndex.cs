using YesSql.Indexes;

namespace Sapling.Tests.Store;

/// <summary>One row for all people of a city.</summary>
public class CityIndex : ReduceIndex
{
    public string? City { get; set; }

    public int People { get; set; }
}

public class CityIndexProvider : IndexProvider<Person>
{
    public override void Describe(DescribeContext<Person> context)
        => context.For<CityIndex, string>()
            .Map(person => new CityIndex { City = person.City, People = 1 })
            .Group(index => index.City)
            .Reduce(group => new CityIndex { City = group.Key, People = group.Sum(index => index.People) })
            .Delete((index, removed) =>
            {
                index.People -= removed.Sum(row => row.People);
                return index.People > 0 ? index : null;
            });
}
