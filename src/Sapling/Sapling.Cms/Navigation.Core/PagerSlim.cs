using OrchardCore.DisplayManagement;

namespace OrchardCore.Navigation;

public class PagerSlim : PropertyBasedNamedEnumerable
{
    public PagerSlim(PagerSlimParameters pagerParameters, int pageSize) { throw null!; }

    public PagerSlim(string before, string after, int pageSize)
    {
        Before = before;
        After = after;
        PageSize = pageSize;
    }

    public int PageSize { get; set; }

    public string Before { get; set; } = default!;

    public string After { get; set; } = default!;

    protected override int PropertyCount { get; }

    protected override IReadOnlyList<string> PropertyNames { get; } = default!;

    protected override object GetPropertyValue(int index) => throw null!;
}
