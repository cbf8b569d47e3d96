using OrchardCore.DisplayManagement.Handlers;

namespace OrchardCore.DisplayManagement.Views;

public class CombinedResult : IDisplayResult
{
    public CombinedResult(params IDisplayResult[] results) { throw null!; }

    public CombinedResult(IEnumerable<IDisplayResult> results) { throw null!; }

    public Task ApplyAsync(BuildDisplayContext context) => throw null!;

    public Task ApplyAsync(BuildEditorContext context) => throw null!;

    public IEnumerable<IDisplayResult> GetResults() => throw null!;
}
