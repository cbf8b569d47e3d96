using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor.Models;
using Sapling.Cms.Data;
using Sapling.Store.Databases;

namespace Sapling.Cms.Shell;

/// <summary>
/// A change of the site as a whole, such as a recipe: all its steps, migrations and features in one transaction, on
/// containers that no request sees. Without <see cref="CommitAsync"/> nothing of it has happened.
/// </summary>
internal sealed class ShellTransition : IAsyncDisposable
{
    private readonly ShellContextFactory _factory;
    private ShellContext? _context;

    private ShellTransition(ShellContextFactory factory, ShellSettings settings, SurroundedDatabase database)
    {
        _factory = factory;
        Settings = settings;
        Database = database;
    }

    public ShellSettings Settings { get; }

    public SurroundedDatabase Database { get; }

    /// <summary>The container with the features as they are after the last step.</summary>
    public ShellContext Context => _context ?? throw new InvalidOperationException("The transition has no container yet.");

    public static async Task<ShellTransition> BeginAsync(
        ShellContextFactory factory, SiteDatabase database, ShellSettings settings, CancellationToken cancellation) =>
        new(factory, settings, await database.BeginAsync(settings, cancellation));

    /// <summary>Replaces the container by one with other features.</summary>
    public async Task UseAsync(ShellDescriptor descriptor)
    {
        var next = await _factory.CreateAsync(this, descriptor);
        if (_context is { } previous)
        {
            await previous.ReleaseAsync();
        }

        _context = next;
    }

    public Task CommitAsync(CancellationToken cancellation) => Database.CommitAllAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        if (_context is { } context)
        {
            await context.ReleaseAsync();
        }

        await Database.EndAllAsync();
    }
}
