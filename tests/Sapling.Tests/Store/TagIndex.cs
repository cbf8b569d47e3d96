using YesSql.Indexes;

namespace Sapling.Tests.Store;

/// <summary>Several rows for one person.</summary>
public class TagIndex : MapIndex
{
    public string Tag { get; set; } = "";

    public int Weight { get; set; }
}

public class TagIndexProvider : IndexProvider<Person>
{
    public override void Describe(DescribeContext<Person> context)
        => context.For<TagIndex>()
            .When(person => person.Name != "Nobody")
            .Map(person => person.Tags.Select((tag, position) => new TagIndex { Tag = tag, Weight = position }));
}
