using YesSql.Indexes;

namespace Sapling.Tests.Store;

public class Unmapped
{
    public long Id { get; set; }
}

/// <summary>A map that fails.</summary>
public class BrokenIndexProvider : IndexProvider<Unmapped>
{
    public override void Describe(DescribeContext<Unmapped> context)
        => context.For<PersonIndex>().Map(PersonIndex (_) => throw new FormatException("The map failed."));
}

/// <summary>An index that needs something of the request.</summary>
public class CompanyAsPersonIndexProvider(string city) : IndexProvider<Company>
{
    public override void Describe(DescribeContext<Company> context)
        => context.For<PersonIndex>().Map(async company =>
        {
            await Task.Yield();
            return new PersonIndex { Name = company.Name, City = city };
        });
}
