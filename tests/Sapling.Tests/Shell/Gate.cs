namespace Sapling.Tests.Shell;

/// <summary>Lets a request in and keeps it until the test opens.</summary>
internal sealed class Gate
{
    private readonly TaskCompletionSource _entered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _opened = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Entered => _entered.Task;

    public void Open() => _opened.TrySetResult();

    public async Task<string> PassAsync()
    {
        _entered.TrySetResult();
        await _opened.Task;
        return "passed";
    }
}
