using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Scope;

namespace Sapling.Cms.Shell;

internal sealed class ShellReleaseManager : IShellReleaseManager
{
    private bool _isRequested;
    private bool _isDeferred;

    public void RequestRelease()
    {
        _isRequested = true;
        if (!_isDeferred)
        {
            _isDeferred = true;
            ShellScope.AddDeferredTask(scope => _isRequested && scope.ShellContext.Host is { } host
                ? host.ReleaseShellContextAsync(host.Settings)
                : Task.CompletedTask);
        }
    }

    public void SuspendReleaseRequest() => _isRequested = false;
}
