namespace YesSql.Indexes;

public interface IDeleteFor<TIndex> where TIndex : IIndex
{
    /// <param name="delete">Takes mapped rows out of a reduced one; null as the result removes the reduced row.</param>
    void Delete(Func<TIndex, IEnumerable<TIndex>, TIndex?>? delete = null);
}
