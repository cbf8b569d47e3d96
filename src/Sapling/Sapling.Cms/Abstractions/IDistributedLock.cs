namespace OrchardCore.Locking.Distributed;

/// <summary>A lock that all nodes of the site respect.</summary>
public interface IDistributedLock : ILock
{
}
