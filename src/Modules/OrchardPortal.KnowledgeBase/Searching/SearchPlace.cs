using System.Data.Common;

namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>Where the tables of the search are.</summary>
/// <param name="Connection">An open connection.</param>
/// <param name="Transaction">The transaction of the connection, if one runs.</param>
/// <param name="Prefix">The site's table prefix.</param>
internal sealed record SearchPlace(DbConnection Connection, DbTransaction? Transaction, string Prefix);
