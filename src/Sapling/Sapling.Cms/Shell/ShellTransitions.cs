using OrchardCore.Environment.Shell;
using Sapling.Cms.Data;

namespace Sapling.Cms.Shell;

/// <summary>Begins transitions of the running site.</summary>
internal sealed class ShellTransitions(ShellContextFactory factory, SiteDatabase database, ShellSettings settings, IServiceProvider host)
{
    public Task<ShellTransition> BeginAsync(CancellationToken cancellation) => BeginAsync(settings, cancellation);

    public async Task<ShellTransition> BeginAsync(ShellSettings of, CancellationToken cancellation)
    {
        var descriptor = await StoredDescriptor.ReadAsync(host, of);
        var transition = await ShellTransition.BeginAsync(factory, database, of, cancellation);
        try
        {
            await transition.UseAsync(descriptor);
            return transition;
        }
        catch
        {
            await transition.DisposeAsync();
            throw;
        }
    }
}
