using System.Globalization;
using OrchardCore.Entities;

namespace OrchardPortal.Tests.Support;

internal sealed class CountedIds : IIdGenerator
{
    private int _last;

    public string GenerateUniqueId() => string.Create(CultureInfo.InvariantCulture, $"id{Interlocked.Increment(ref _last)}");
}
