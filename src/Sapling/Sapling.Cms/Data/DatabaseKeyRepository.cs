using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using YesSql;

namespace Sapling.Cms.Data;

/// <summary>
/// Keeps the keys that protect cookies and tokens in the database, where all nodes of the site find them. While the site
/// is not set up they live in memory.
/// </summary>
internal sealed class DatabaseKeyRepository(StoreHolder holder) : IXmlRepository
{
    private readonly List<XElement> _inMemory = [];

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        if (!holder.HasStore)
        {
            return [.. _inMemory];
        }

        // The interface is synchronous; it is asked once when the container starts, and then once a day.
        return Task.Run(ReadAsync).GetAwaiter().GetResult();
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        if (!holder.HasStore)
        {
            _inMemory.Add(element);
            return;
        }

        Task.Run(() => WriteAsync(element, friendlyName)).GetAwaiter().GetResult();
    }

    private async Task<IReadOnlyCollection<XElement>> ReadAsync()
    {
        await using var session = holder.Store.CreateSession(withTracking: false);
        var keys = await session.Query<DataProtectionKey>().ListAsync();
        return [.. keys.Select(key => XElement.Parse(key.Xml))];
    }

    private async Task WriteAsync(XElement element, string friendlyName)
    {
        await using var session = holder.Store.CreateSession();
        await session.SaveAsync(new DataProtectionKey { FriendlyName = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        await session.SaveChangesAsync();
    }
}
