<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1">
<context>
    <name>@default</name>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>{} selected in layer &apos;{}&apos;.</source>
        <translation>已选中 {} 个要素，图层“{}”。</translation>
    </message>
    <message>
        <source>Reprojecting '{}' to {} …</source>
        <translation>正在将“{}”重投影到 {} …</translation>
    </message>
    <message>
        <source>&apos;{}&apos; is a temporary layer; save it to keep it.</source>
        <translation>“{}”是临时图层；如需保留请另存。</translation>
    </message>
    <message>
        <source>Optimization</source>
        <translation>优化</translation>
    </message>
    <message>
        <source>Monte Carlo</source>
        <translation>蒙特卡洛</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>建筑物</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Households of the building</source>
        <translation>该建筑物的住户</translation>
    </message>
    <message>
        <source>Show in Table</source>
        <translation>在属性表中显示</translation>
    </message>
    <message>
        <source>Simulated households, not real residents.</source>
        <translation>住户为模拟结果，并非真实居民。</translation>
    </message>
    <message>
        <source>Click a building on the map, a point of the plot or a row of a table.</source>
        <translation>请单击地图上的建筑物、图中的点或表格中的一行。</translation>
    </message>
    <message>
        <source>{} buildings are chosen; click one to see its households.</source>
        <translation>已选中 {} 栋建筑物；单击其中一栋可查看其住户。</translation>
    </message>
    <message>
        <source>Building {}</source>
        <translation>建筑物 {}</translation>
    </message>
    <message>
        <source>{} persons, {} households</source>
        <translation>{} 人，{} 户</translation>
    </message>
    <message>
        <source>Copy Text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Choose a layer: {}</source>
        <translation>请选择图层：{}</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choose a field: {}</source>
        <translation>请选择字段：{}</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no coordinate reference system.</source>
        <translation>图层“{}”没有坐标参照系。</translation>
    </message>
    <message>
        <source>Set CRS</source>
        <translation>设置 CRS</translation>
    </message>
    <message>
        <source>Buildings are in degrees ({}); areas need metres.</source>
        <translation>建筑物坐标以度为单位（{}）；计算面积需要以米为单位。</translation>
    </message>
    <message>
        <source>Reproject</source>
        <translation>重投影</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has edits that are not saved; the run would not see them.</source>
        <translation>图层“{}”有未保存的编辑，运行时不会用到。</translation>
    </message>
    <message>
        <source>Save Edits</source>
        <translation>保存编辑</translation>
    </message>
    <message>
        <source>The output must be a GeoPackage: a file name that ends in .gpkg.</source>
        <translation>输出必须是 GeoPackage：文件名以 .gpkg 结尾。</translation>
    </message>
    <message>
        <source>The folder of the output does not exist.</source>
        <translation>输出文件夹不存在。</translation>
    </message>
    <message>
        <source>The output cannot be written there.</source>
        <translation>无法写入该输出位置。</translation>
    </message>
    <message>
        <source>{} exists: its tables would be replaced.</source>
        <translation>{} 已存在：其中的表将被替换。</translation>
    </message>
    <message>
        <source>New Name</source>
        <translation>换个名称</translation>
    </message>
    <message>
        <source>No household list: one is made from the zone counts.</source>
        <translation>没有住户清单：将根据分区统计数生成。</translation>
    </message>
    <message>
        <source>No households: only persons are estimated.</source>
        <translation>没有住户数据：仅估算人数。</translation>
    </message>
    <message>
        <source>No points of interest and no use: every building counts as residential.</source>
        <translation>没有兴趣点和用途：所有建筑物均视为住宅。</translation>
    </message>
    <message>
        <source>No method chosen: households are estimated but not allocated.</source>
        <translation>未选择方法：仅估算住户数，不进行分配。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Load Configuration</source>
        <translation>载入配置</translation>
    </message>
    <message>
        <source>{} is not a configuration of Doorstep ({}).</source>
        <translation>{} 不是 Doorstep 的配置（{}）。</translation>
    </message>
    <message>
        <source>Not found: {}</source>
        <translation>未找到：{}</translation>
    </message>
    <message>
        <source>Configuration loaded.</source>
        <translation>配置已载入。</translation>
    </message>
    <message>
        <source>Save Configuration</source>
        <translation>保存配置</translation>
    </message>
    <message>
        <source>{} cannot be written: {}</source>
        <translation>无法写入 {}：{}</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>已保存：{}</translation>
    </message>
    <message>
        <source>The run ended, but its output is not there any more: {}</source>
        <translation>运行已结束，但其输出已不存在：{}</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>建筑物</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; was removed; the run goes on with its own copy.</source>
        <translation>图层“{}”已移除；运行将使用自己的副本继续。</translation>
    </message>
    <message>
        <source>The result layer was removed from the project; its file is still there.</source>
        <translation>结果图层已从项目中移除；其文件仍然存在。</translation>
    </message>
    <message>
        <source>The project was closed: the run was cancelled, nothing was written.</source>
        <translation>项目已关闭：运行已取消，未写入任何内容。</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>How many people live in each building, and which households?</source>
        <translation>每栋建筑物里住着多少人、哪些住户？</translation>
    </message>
    <message>
        <source>Open Sample Project</source>
        <translation>打开示例项目</translation>
    </message>
    <message>
        <source>A small town with everything that a run needs, in a new project.</source>
        <translation>在新项目中打开一个小镇，包含运行所需的一切数据。</translation>
    </message>
    <message>
        <source>Use My Layers</source>
        <translation>使用我的图层</translation>
    </message>
    <message>
        <source>Buildings and zones with their population, from the project that is open.</source>
        <translation>使用当前项目中的建筑物和带人口的分区。</translation>
    </message>
    <message>
        <source>How many people live in each building?</source>
        <translation>每栋建筑物里住着多少人？</translation>
    </message>
    <message>
        <source>Guessed from names; look it over.</source>
        <translation>已根据名称推测，请核对。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Where to Write the Results</source>
        <translation>结果写入位置</translation>
    </message>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>GeoPackage with buildings, households and zones; report and configuration beside it.</source>
        <translation>GeoPackage 内含建筑物、住户和分区；报告和配置存放在其旁边。</translation>
    </message>
    <message>
        <source>Load…</source>
        <translation>载入…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Load a configuration (JSON)</source>
        <translation>载入配置（JSON）</translation>
    </message>
    <message>
        <source>Save this configuration (JSON)</source>
        <translation>保存此配置（JSON）</translation>
    </message>
    <message>
        <source>Back to Results</source>
        <translation>返回结果</translation>
    </message>
    <message>
        <source>Looking through the layers …</source>
        <translation>正在检查图层 …</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Cannot run yet: {}</source>
        <translation>尚不能运行：{}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Running: {}</source>
        <translation>正在运行：{}</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>正在取消 …</translation>
    </message>
    <message>
        <source>The map shows</source>
        <translation>地图显示</translation>
    </message>
    <message>
        <source>Choose a building by a click on the map</source>
        <translation>在地图上单击选择建筑物</translation>
    </message>
    <message>
        <source>Report (HTML)</source>
        <translation>报告（HTML）</translation>
    </message>
    <message>
        <source>Plot (SVG, PNG)</source>
        <translation>图（SVG、PNG）</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Open the report of the run</source>
        <translation>打开本次运行的报告</translation>
    </message>
    <message>
        <source>There is no plot to export.</source>
        <translation>没有可导出的图。</translation>
    </message>
    <message>
        <source>No plot: the Python package matplotlib is missing ({}). The tables work.</source>
        <translation>无法绘图：缺少 Python 包 matplotlib（{}）。表格仍可使用。</translation>
    </message>
    <message>
        <source>Residual plot</source>
        <translation>残差图</translation>
    </message>
    <message>
        <source>allocated persons per building</source>
        <translation>每栋建筑物分配的人数</translation>
    </message>
    <message>
        <source>allocated − estimated</source>
        <translation>分配 − 估算</translation>
    </message>
    <message>
        <source>{} persons, {} from the estimate · {} buildings: {}</source>
        <translation>{} 人，与估算相差 {} · {} 栋建筑物：{}</translation>
    </message>
    <message>
        <source>People and households per building</source>
        <translation>每栋建筑物的人口与住户</translation>
    </message>
    <message>
        <source>Comparison per building</source>
        <translation>逐栋比较</translation>
    </message>
    <message>
        <source>Comparison, sums</source>
        <translation>比较，合计</translation>
    </message>
    <message>
        <source>Residuals</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Back to the form, with the settings of this run.</source>
        <translation>以本次运行的设置返回表单。</translation>
    </message>
    <message>
        <source>Fit to the estimate, not accuracy against the truth. Circled: beyond three standard deviations.</source>
        <translation>表示与估算的吻合程度，而非相对真实情况的精度。圈出的点：超出三倍标准差。</translation>
    </message>
    <message>
        <source>The results of this run cannot be read; their file was moved or deleted. Run again.</source>
        <translation>无法读取本次运行的结果；文件已被移动或删除。请重新运行。</translation>
    </message>
    <message>
        <source>{} persons</source>
        <translation>{} 人</translation>
    </message>
    <message>
        <source>{} households placed</source>
        <translation>已安置 {} 户</translation>
    </message>
    <message>
        <source>{} not placed</source>
        <translation>{} 户未安置</translation>
    </message>
    <message>
        <source>{} of {} zones proven optimal</source>
        <translation>已证明最优 {} 个，共 {} 个分区</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Net error [%]</source>
        <translation>净误差 [%]</translation>
    </message>
    <message>
        <source>Absolute error [%]</source>
        <translation>绝对误差 [%]</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>下界</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
    <message>
        <source>The run ended without a result; see the log messages.</source>
        <translation>运行结束但没有结果；请查看日志消息。</translation>
    </message>
    <message>
        <source>Sample buildings</source>
        <translation>示例建筑物</translation>
    </message>
    <message>
        <source>Sample zones</source>
        <translation>示例分区</translation>
    </message>
    <message>
        <source>Sample points of interest</source>
        <translation>示例兴趣点</translation>
    </message>
    <message>
        <source>Sample household list</source>
        <translation>示例住户清单</translation>
    </message>
    <message>
        <source>Doorstep sample</source>
        <translation>Doorstep 示例</translation>
    </message>
    <message>
        <source>Persons, estimate</source>
        <translation>人数，估算</translation>
    </message>
    <message>
        <source>Persons, optimization</source>
        <translation>人数，优化</translation>
    </message>
    <message>
        <source>Persons, Monte Carlo</source>
        <translation>人数，蒙特卡洛</translation>
    </message>
    <message>
        <source>Residuals, optimization</source>
        <translation>残差，优化</translation>
    </message>
    <message>
        <source>Residuals, Monte Carlo</source>
        <translation>残差，蒙特卡洛</translation>
    </message>
    <message>
        <source>Population per building</source>
        <translation>建筑物人口</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>did you mean {}?</source>
        <translation>是否指 {}？</translation>
    </message>
    <message>
        <source>it has {}.</source>
        <translation>现有：{}。</translation>
    </message>
    <message>
        <source>{} has no parameter {}; {}</source>
        <translation>{} 没有参数 {}；{}</translation>
    </message>
    <message>
        <source>{} is missing; choose the layer for &apos;{}&apos;.</source>
        <translation>缺少 {}；请为“{}”选择图层。</translation>
    </message>
    <message>
        <source>it has the layers {}.</source>
        <translation>其中的图层有 {}。</translation>
    </message>
    <message>
        <source>choose one that exists.</source>
        <translation>请选择存在的图层。</translation>
    </message>
    <message>
        <source>{}: {} is not a layer that can be read; {}</source>
        <translation>{}：{} 不是可读取的图层；{}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number from {} to {}</source>
        <translation>{} 到 {} 之间的数字</translation>
    </message>
    <message>
        <source>{} is &apos;{}&apos;; give {}.</source>
        <translation>{} 的值为“{}”；请给出 {}。</translation>
    </message>
    <message>
        <source>{} must be {}, but layer &apos;{}&apos; holds {}; choose another layer.</source>
        <translation>{} 必须为 {}，但图层“{}”包含的是 {}；请选择其他图层。</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>无几何图形</translation>
    </message>
    <message>
        <source>{}: layer &apos;{}&apos; has no field &apos;{}&apos;; it has {}.</source>
        <translation>{}：图层“{}”没有字段“{}”；现有：{}。</translation>
    </message>
    <message>
        <source>{}: folder {} does not exist; make it first.</source>
        <translation>{}：文件夹 {} 不存在；请先创建。</translation>
    </message>
    <message>
        <source>{}: {} cannot be written; choose another place.</source>
        <translation>{}：无法写入 {}；请选择其他位置。</translation>
    </message>
    <message>
        <source>{}: {} has no extension; write .gpkg, .shp or .csv.</source>
        <translation>{}：{} 没有扩展名；请使用 .gpkg、.shp 或 .csv。</translation>
    </message>
    <message>
        <source>{} would overwrite the file that {} is read from; choose another file.</source>
        <translation>{} 会覆盖 {} 所读取的文件；请选择其他文件。</translation>
    </message>
    <message>
        <source>{} and {} are the same file {}; give each its own.</source>
        <translation>{} 和 {} 是同一个文件 {}；请分别指定不同的文件。</translation>
    </message>
    <message>
        <source>{} is missing; choose the field for &apos;{}&apos;.</source>
        <translation>缺少 {}；请为“{}”选择字段。</translation>
    </message>
    <message>
        <source>{} cannot be read; choose a layer or file that exists.</source>
        <translation>无法读取 {}；请选择存在的图层或文件。</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is in degrees ({}) and {} needs metres; reproject it to a projected CRS first.</source>
        <translation>图层“{}”以度为单位（{}），而{}需要以米为单位；请先将其重投影到投影坐标参照系。</translation>
    </message>
    <message>
        <source>{} was not given: the features&apos; own numbers serve as ids ({}).</source>
        <translation>未给出 {}：将使用要素自身的编号作为 ID（{}）。</translation>
    </message>
    <message>
        <source>Buildings with estimate</source>
        <translation>带估算值的建筑物</translation>
    </message>
    <message>
        <source>The output of the estimate.</source>
        <translation>估算算法的输出。</translation>
    </message>
    <message>
        <source>Building id</source>
        <translation>建筑物标识</translation>
    </message>
    <message>
        <source>Zone id of the building</source>
        <translation>建筑物所属分区标识</translation>
    </message>
    <message>
        <source>Estimated persons</source>
        <translation>估算人数</translation>
    </message>
    <message>
        <source>Estimated households</source>
        <translation>估算户数</translation>
    </message>
    <message>
        <source>Household list</source>
        <translation>住户清单</translation>
    </message>
    <message>
        <source>One row per household, for example a housing unit inventory.</source>
        <translation>每个住户一行，例如住房单元清册。</translation>
    </message>
    <message>
        <source>Household id</source>
        <translation>住户标识</translation>
    </message>
    <message>
        <source>Zone id of the household</source>
        <translation>住户所属分区标识</translation>
    </message>
    <message>
        <source>0 in a vacant unit.</source>
        <translation>空置住房为 0。</translation>
    </message>
    <message>
        <source>Group quarters type</source>
        <translation>集体户类型</translation>
    </message>
    <message>
        <source>Above 0 for group quarters: they go to the building they name, else to the zone&apos;s largest, and do not count as households.</source>
        <translation>大于 0 表示集体户：它们归入所指定的建筑物，未指定时归入该区域最大的建筑物，且不计入住户数。</translation>
    </message>
    <message>
        <source>Building of the group quarters</source>
        <translation>集体户所在建筑物</translation>
    </message>
    <message>
        <source>Vacant units</source>
        <translation>空置单元</translation>
    </message>
    <message>
        <source>Leave out, and list as vacant</source>
        <translation>不分配，列为空置</translation>
    </message>
    <message>
        <source>Place as units without people</source>
        <translation>作为无人单元分配</translation>
    </message>
    <message>
        <source>Buildings with households</source>
        <translation>带住户的建筑物</translation>
    </message>
    <message>
        <source>Households with their building</source>
        <translation>住户及其建筑物</translation>
    </message>
    <message>
        <source>Zones with fit</source>
        <translation>分区及吻合度</translation>
    </message>
    <message>
        <source>Households to place</source>
        <translation>待安置住户</translation>
    </message>
    <message>
        <source>Households placed</source>
        <translation>已安置户数</translation>
    </message>
    <message>
        <source>Households not placed</source>
        <translation>未安置户数</translation>
    </message>
    <message>
        <source>Vacant units left out</source>
        <translation>未参与分配的空置住房</translation>
    </message>
    <message>
        <source>Zones with households</source>
        <translation>有住户的区域</translation>
    </message>
    <message>
        <source>MSE over buildings</source>
        <translation>建筑物均方误差</translation>
    </message>
    <message>
        <source>MSE over households</source>
        <translation>住户均方误差</translation>
    </message>
    <message>
        <source>Squared error per household</source>
        <translation>每户平方误差</translation>
    </message>
    <message>
        <source>Compare household allocations</source>
        <translation>比较住户分配结果</translation>
    </message>
    <message>
        <source>Compares the optimization and Monte Carlo with the estimate, building by building and zone by zone, as in Table 4 of Ye et al. (2024). It reports all three readings of the paper&apos;s mean squared error (eq. 16), and net and absolute error: residuals that cancel out do not count in the net error. All this is fit to the estimate, not accuracy against known counts.</source>
        <translation>将优化和蒙特卡洛的结果与估算值逐栋建筑物、逐个区域进行对比，如 Ye 等（2024）的表 4。报告该论文中均方误差（式 16）的全部三种解读，以及净误差和绝对误差：相互抵消的残差不计入净误差。以上均为与估算值的拟合程度，并非相对于已知统计数的精度。</translation>
    </message>
    <message>
        <source>Buildings with both allocations</source>
        <translation>带两种分配结果的建筑物</translation>
    </message>
    <message>
        <source>Persons by {}</source>
        <translation>{}分配的人数</translation>
    </message>
    <message>
        <source>Households by {}</source>
        <translation>{}分配的户数</translation>
    </message>
    <message>
        <source>Comparison per zone</source>
        <translation>按区域对比</translation>
    </message>
    <message>
        <source>Net error of households [%]</source>
        <translation>户数净误差 [%]</translation>
    </message>
    <message>
        <source>The layer has no buildings; choose one with both allocations.</source>
        <translation>图层中没有建筑物；请选择带有两种分配结果的图层。</translation>
    </message>
    <message>
        <source>No building has an estimate and both allocations; run both on one layer first.</source>
        <translation>没有任何建筑物同时具有估算值和两种分配结果；请先在同一图层上运行这两种分配。</translation>
    </message>
    <message>
        <source>Estimate population per building (dasymetric)</source>
        <translation>估算建筑物人口（分区密度法）</translation>
    </message>
    <message>
        <source>Points need a weight field or equal weights.</source>
        <translation>点要素需要权重字段或等权重。</translation>
    </message>
    <message>
        <source>Polygons; a table is enough where BUILDING_ZONE_FIELD is given.</source>
        <translation>面图层；若已给出 BUILDING_ZONE_FIELD，使用表格即可。</translation>
    </message>
    <message>
        <source>Zone id</source>
        <translation>分区标识</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Persons, those in group quarters included.</source>
        <translation>人数，包括集体户人口。</translation>
    </message>
    <message>
        <source>Persons in group quarters</source>
        <translation>集体户人数</translation>
    </message>
    <message>
        <source>Of the population; they go to the zone&apos;s largest building instead of being spread.</source>
        <translation>属于人口的一部分；归入区域内最大的建筑物，而不进行分摊。</translation>
    </message>
    <message>
        <source>Instead of looking in which zone the building lies.</source>
        <translation>以此代替查找建筑物所在的区域。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Height [m]</source>
        <translation>高度 [m]</translation>
    </message>
    <message>
        <source>Storeys</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Weight field</source>
        <translation>权重字段</translation>
    </message>
    <message>
        <source>Residential share</source>
        <translation>居住占比</translation>
    </message>
    <message>
        <source>A share from 0 to 1 or yes/no; it multiplies the weight.</source>
        <translation>0 到 1 之间的比例，或 yes/no；它与权重相乘。</translation>
    </message>
    <message>
        <source>Whole numbers by</source>
        <translation>取整方式</translation>
    </message>
    <message>
        <source>Largest remainder</source>
        <translation>最大余数法</translation>
    </message>
    <message>
        <source>Rounding, the rest to the largest building</source>
        <translation>四舍五入，余数归最大建筑物</translation>
    </message>
    <message>
        <source>Move people of zones without buildings to the nearest building</source>
        <translation>将无建筑物分区的人口移到最近的建筑物</translation>
    </message>
    <message>
        <source>Zones, with what became of them</source>
        <translation>区域及其处理结果</translation>
    </message>
    <message>
        <source>Persons estimated</source>
        <translation>估算人数合计</translation>
    </message>
    <message>
        <source>Households estimated</source>
        <translation>估算户数合计</translation>
    </message>
    <message>
        <source>Zones with people and no building</source>
        <translation>有人口但没有建筑物的区域</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no polygons; choose zone polygons, or BUILDING_ZONE_FIELD with each building&apos;s zone.</source>
        <translation>图层“{}”没有面要素；请选择区域面图层，或用 BUILDING_ZONE_FIELD 给出每栋建筑物所在的区域。</translation>
    </message>
    <message>
        <source>Add building heights from point cloud</source>
        <translation>由点云添加建筑物高度</translation>
    </message>
    <message>
        <source>Measures buildings in LAS, LAZ or COPC files of any size, read once. The roof is what is classified as building; where that is missing, unclassified points more than 2 m above the ground. The ground is what is classified as ground, around the building. h_p50, h_p70 and h_p90 are elevations that so much of the roof stays below; height is the chosen one above the ground, in metres. h_flag says what to doubt; a building with low_coverage may be gone, and one without enough points has no height rather than a wrong one.</source>
        <translation>使用任意大小的 LAS、LAZ 或 COPC 文件测量建筑物，文件只读取一次。屋顶取分类为建筑物的点；没有该分类时，取高出地面 2 m 以上的未分类点。地面取建筑物周围分类为地面的点。h_p50、h_p70 和 h_p90 为高程，屋顶有相应比例的部分低于该高程；height 是所选高程相对于地面的高度，单位为米。h_flag 说明存疑之处；带有 low_coverage 的建筑物可能已不存在，点数不足的建筑物不给出高度，以免给出错误的高度。</translation>
    </message>
    <message>
        <source>Point cloud (files or a folder)</source>
        <translation>点云（文件或文件夹）</translation>
    </message>
    <message>
        <source>CRS of the point cloud</source>
        <translation>点云的 CRS</translation>
    </message>
    <message>
        <source>In any CRS; they are brought to the point cloud&apos;s.</source>
        <translation>可为任意 CRS；会转换到点云的 CRS。</translation>
    </message>
    <message>
        <source>Unit of the heights in the point cloud</source>
        <translation>点云高程单位</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>以文件为准</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>米</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>英尺</translation>
    </message>
    <message>
        <source>US survey feet</source>
        <translation>美国测量英尺</translation>
    </message>
    <message>
        <source>Whatever it is, the output is in metres.</source>
        <translation>无论何种单位，输出均以米为单位。</translation>
    </message>
    <message>
        <source>Height of the building up to</source>
        <translation>建筑物高度取至</translation>
    </message>
    <message>
        <source>p50, half of the roof (unbiased volume)</source>
        <translation>p50，屋顶的一半（体积无偏）</translation>
    </message>
    <message>
        <source>p70 (3DBAG&apos;s rule)</source>
        <translation>p70（3DBAG 规则）</translation>
    </message>
    <message>
        <source>p90, near the ridge</source>
        <translation>p90，接近屋脊</translation>
    </message>
    <message>
        <source>Roof classes</source>
        <translation>屋顶类别</translation>
    </message>
    <message>
        <source>LAS classes, such as 6.</source>
        <translation>LAS 类别，例如 6。</translation>
    </message>
    <message>
        <source>Ground classes</source>
        <translation>地面类别</translation>
    </message>
    <message>
        <source>LAS classes, such as 2.</source>
        <translation>LAS 类别，例如 2。</translation>
    </message>
    <message>
        <source>Height of a storey [m]</source>
        <translation>层高 [m]</translation>
    </message>
    <message>
        <source>storeys is the height divided by it, at least 1.</source>
        <translation>storeys 为高度除以该值，至少为 1。</translation>
    </message>
    <message>
        <source>Buildings with height</source>
        <translation>带高度的建筑物</translation>
    </message>
    <message>
        <source>Buildings with a height</source>
        <translation>有高度的建筑物数</translation>
    </message>
    <message>
        <source>Buildings with a doubt (h_flag)</source>
        <translation>存疑的建筑物数（h_flag）</translation>
    </message>
    <message>
        <source>POINT_CLOUD is missing; choose LAS, LAZ or COPC files, or a folder of them.</source>
        <translation>缺少 POINT_CLOUD；请选择 LAS、LAZ 或 COPC 文件，或包含这些文件的文件夹。</translation>
    </message>
    <message>
        <source>POINT_CLOUD_CRS: {} is not a known CRS; give a code such as EPSG:28992.</source>
        <translation>POINT_CLOUD_CRS：{} 不是已知的 CRS；请给出类似 EPSG:28992 的代码。</translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; is no list of LAS classes; write numbers such as 6, 17.</source>
        <translation>{}：“{}”不是 LAS 类别列表；请填写类似 6, 17 的数字。</translation>
    </message>
    <message>
        <source>Create household list from zone counts</source>
        <translation>由分区统计数生成住户清单</translation>
    </message>
    <message>
        <source>Makes one row per household from counts per zone: exactly as many households as the zone has, with exactly as many persons. Counts by household size are kept as far as the totals allow; where they contradict the totals, the zone is called adjusted. Zones whose persons cannot fill their households are listed as unreconciled, with the reason. The columns are those of the IN-CORE housing unit inventory. These are simulated households, not real residents.</source>
        <translation>根据各区域的统计数，为每个住户生成一行：住户数和人数与区域统计数完全一致。在总数允许的范围内保留按规模统计的户数；若与总数矛盾，则将该区域标为已调整。人数无法填满住户的区域列为未协调区域，并说明原因。各列与 IN-CORE 住房单元清册一致。这些是模拟的住户，并非真实居民。</translation>
    </message>
    <message>
        <source>Occupied households, without group quarters.</source>
        <translation>有人居住的住户，不含集体户。</translation>
    </message>
    <message>
        <source>Households by size</source>
        <translation>按规模统计的住户</translation>
    </message>
    <message>
        <source>Sizes of these fields</source>
        <translation>这些字段对应的规模</translation>
    </message>
    <message>
        <source>Shares by size, where there are no counts</source>
        <translation>没有统计数时各规模的占比</translation>
    </message>
    <message>
        <source>For example 0.28,0.35,0.15,0.13,0.06,0.02,0.01 for 1, 2, … 7 or more persons.</source>
        <translation>例如 0.28,0.35,0.15,0.13,0.06,0.02,0.01 表示 1、2、… 7 人及以上。</translation>
    </message>
    <message>
        <source>Listed with 0 persons.</source>
        <translation>以 0 人列出。</translation>
    </message>
    <message>
        <source>Listed as one record per zone.</source>
        <translation>每个区域列为一条记录。</translation>
    </message>
    <message>
        <source>Largest household</source>
        <translation>最大住户规模</translation>
    </message>
    <message>
        <source>Zones, with what was reconciled</source>
        <translation>区域及其协调结果</translation>
    </message>
    <message>
        <source>Unreconciled zones</source>
        <translation>未协调的区域</translation>
    </message>
    <message>
        <source>Household sizes: {}</source>
        <translation>住户规模：{}</translation>
    </message>
    <message>
        <source>Allocate households to buildings (Monte Carlo)</source>
        <translation>将住户分配到建筑物（蒙特卡洛）</translation>
    </message>
    <message>
        <source>Footprint area</source>
        <translation>占地面积</translation>
    </message>
    <message>
        <source>For the published method; without it the area of the polygons is taken.</source>
        <translation>用于论文方法；未给出时取面要素的面积。</translation>
    </message>
    <message>
        <source>Conserving</source>
        <translation>守恒</translation>
    </message>
    <message>
        <source>As published</source>
        <translation>按论文</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽取次数</translation>
    </message>
    <message>
        <source>The first one is the allocation; more give its spread.</source>
        <translation>第一次抽样为分配结果；更多次抽样给出其离散程度。</translation>
    </message>
    <message>
        <source>The published method gives places by area; choose AREA_FIELD, or buildings that are polygons.</source>
        <translation>论文方法按面积给出名额；请选择 AREA_FIELD，或使用面要素的建筑物。</translation>
    </message>
    <message>
        <source>the area of the footprints</source>
        <translation>建筑轮廓面积</translation>
    </message>
    <message>
        <source>Allocate households to buildings (optimization)</source>
        <translation>将住户分配到建筑物（优化）</translation>
    </message>
    <message>
        <source>Solver</source>
        <translation>求解器</translation>
    </message>
    <message>
        <source>Used in the few zones that need integer programming.</source>
        <translation>用于少数需要整数规划的区域。</translation>
    </message>
    <message>
        <source>Time limit per zone [s]</source>
        <translation>每个分区的时限 [s]</translation>
    </message>
    <message>
        <source>Zones proven optimal</source>
        <translation>已证明最优的区域</translation>
    </message>
    <message>
        <source>Classify residential buildings</source>
        <translation>识别住宅建筑物</translation>
    </message>
    <message>
        <source>Decides which buildings are lived in, and by which share, from their own use, points of interest, land use and size, in this order. A table of rules says what a category means: non-residential (takes the building), mixed (takes a part, as a rule the ground floor), neutral or residential. Every building gets its reason in words and the POI that decided. With mixed use &apos;non-residential&apos; and distance 0 it is the rule of Ye et al. (2024): a building that any POI intersects is non-residential; then categories of POI count only with a rules table of your own, and least sizes only where given. Where known uses are in a field, the label field shows how good the classes are.</source>
        <translation>依次根据建筑物的自身用途、兴趣点、土地利用和大小，判断哪些建筑物有人居住以及居住比例。规则表说明每个类别的含义：非居住（占用整栋建筑物）、混合（占用一部分，通常为底层）、中性或居住。每栋建筑物都给出文字说明的原因以及起决定作用的 POI。若混合用途设为“非居住”且距离为 0，即为 Ye 等（2024）的规则：与任何 POI 相交的建筑物均为非居住；此时只有使用自己的规则表才会考虑 POI 的类别，只有给出最小尺寸才会应用。若字段中有已知用途，标签字段可显示分类的好坏。</translation>
    </message>
    <message>
        <source>One field, or several: OpenStreetMap has a field per key, such as amenity and shop.</source>
        <translation>一个或多个字段：OpenStreetMap 每个键一个字段，例如 amenity 和 shop。</translation>
    </message>
    <message>
        <source>Rules table</source>
        <translation>规则表</translation>
    </message>
    <message>
        <source>Inputs with hashes, settings, warnings and, with a label field, the confusion table.</source>
        <translation>输入及其哈希值、设置、警告，有标签字段时还包括混淆表。</translation>
    </message>
    <message>
        <source>Points of interest</source>
        <translation>兴趣点</translation>
    </message>
    <message>
        <source>Of areas, a point inside counts.</source>
        <translation>面要素以其内部一点计。</translation>
    </message>
    <message>
        <source>Category of the POI</source>
        <translation>兴趣点类别</translation>
    </message>
    <message>
        <source>Without it every POI takes a part of its building.</source>
        <translation>未给出时，每个 POI 占用其建筑物的一部分。</translation>
    </message>
    <message>
        <source>Distance of POI [m]</source>
        <translation>兴趣点距离 [m]</translation>
    </message>
    <message>
        <source>A POI outside of all buildings counts for the nearest one within this distance.</source>
        <translation>位于所有建筑物之外的 POI 计入该距离内最近的建筑物。</translation>
    </message>
    <message>
        <source>Own use of the building</source>
        <translation>建筑物自身用途</translation>
    </message>
    <message>
        <source>Land use</source>
        <translation>土地利用</translation>
    </message>
    <message>
        <source>Category of the land use</source>
        <translation>土地利用类别</translation>
    </message>
    <message>
        <source>Mixed use counts as</source>
        <translation>混合用途视为</translation>
    </message>
    <message>
        <source>Non-residential (the paper&apos;s rule)</source>
        <translation>非住宅（论文规则）</translation>
    </message>
    <message>
        <source>A share by storeys, without the ground floor</source>
        <translation>按层数的占比，不含底层</translation>
    </message>
    <message>
        <source>Residential</source>
        <translation>住宅</translation>
    </message>
    <message>
        <source>Least footprint of a dwelling [m²]</source>
        <translation>住宅最小占地面积 [m²]</translation>
    </message>
    <message>
        <source>Smaller buildings of fewer than two storeys are sheds and garages. Empty: {:g}, none in the paper&apos;s rule.</source>
        <translation>更小且不足两层的建筑物视为棚屋和车库。留空：{:g}，论文规则中不设限。</translation>
    </message>
    <message>
        <source>Least height of a dwelling [m]</source>
        <translation>住宅最小高度 [m]</translation>
    </message>
    <message>
        <source>Empty: {:g}, none in the paper&apos;s rule.</source>
        <translation>留空：{:g}，论文规则中不设限。</translation>
    </message>
    <message>
        <source>POI id</source>
        <translation>兴趣点标识</translation>
    </message>
    <message>
        <source>Known use, to score against</source>
        <translation>用于评分的已知用途</translation>
    </message>
    <message>
        <source>Uses of the rules table, yes/no, or a number of dwellings. It is not an input of the classification.</source>
        <translation>规则表中的用途、yes/no 或住宅单元数。它不是分类的输入。</translation>
    </message>
    <message>
        <source>Buildings with residential class</source>
        <translation>带居住分类的建筑物</translation>
    </message>
    <message>
        <source>Residential buildings</source>
        <translation>居住建筑</translation>
    </message>
    <message>
        <source>Buildings of mixed use</source>
        <translation>混合用途建筑</translation>
    </message>
    <message>
        <source>Non-residential buildings</source>
        <translation>非居住建筑</translation>
    </message>
    <message>
        <source>{} needs {}; give both or neither.</source>
        <translation>{} 需要 {}；请两者都给出或都不给出。</translation>
    </message>
    <message>
        <source>Field &apos;{}&apos; cannot be the own use and the label to score against; choose another one.</source>
        <translation>字段“{}”不能既作为自身用途又作为评分标签；请选择其他字段。</translation>
    </message>
    <message>
        <source>a distance or an area</source>
        <translation>距离或面积</translation>
    </message>
    <message>
        <source>Decided by: {}.</source>
        <translation>判断依据：{}。</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>判断依据</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Against known uses</source>
        <translation>与已知用途对照</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Lived in and found</source>
        <translation>居住，已识别</translation>
    </message>
    <message>
        <source>Lived in and missed</source>
        <translation>居住，漏判</translation>
    </message>
    <message>
        <source>Not lived in and taken</source>
        <translation>非居住，误判</translation>
    </message>
    <message>
        <source>Not lived in and rejected</source>
        <translation>非居住，已排除</translation>
    </message>
    <message>
        <source>Precision of the paper&apos;s rule</source>
        <translation>论文规则的精确率</translation>
    </message>
    <message>
        <source>Recall of the paper&apos;s rule</source>
        <translation>论文规则的召回率</translation>
    </message>
    <message>
        <source>F1 of the paper&apos;s rule</source>
        <translation>论文规则的 F1</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Volume (footprint area × height)</source>
        <translation>体积（占地面积 × 高度）</translation>
    </message>
    <message>
        <source>Floor area (footprint area × storeys)</source>
        <translation>建筑面积（占地面积 × 层数）</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>相等</translation>
    </message>
    <message>
        <source>Estimated dwellings</source>
        <translation>估算住宅套数</translation>
    </message>
    <message>
        <source>Calibrated from the zones, by class</source>
        <translation>按类别由分区校准</translation>
    </message>
    <message>
        <source>Living area that a detached house reaches [m²]</source>
        <translation>独立住宅居住面积上限 [m²]</translation>
    </message>
    <message>
        <source>Estimated dwellings: smaller buildings are one dwelling.</source>
        <translation>估算住宅单元：更小的建筑物为一个住宅单元。</translation>
    </message>
    <message>
        <source>Living area that an attached house reaches [m²]</source>
        <translation>联排住宅居住面积上限 [m²]</translation>
    </message>
    <message>
        <source>The same of a building that shares a wall with another one that is lived in.</source>
        <translation>同上，用于与另一栋有人居住的建筑物共用墙体的建筑物。</translation>
    </message>
    <message>
        <source>Living area of a flat [m²]</source>
        <translation>公寓居住面积 [m²]</translation>
    </message>
    <message>
        <source>Every so many square metres beyond a house are another dwelling.</source>
        <translation>超出独户住宅的部分，每达到这一平方米数即增加一个住宅单元。</translation>
    </message>
    <message>
        <source>Living area as a share of floor area</source>
        <translation>居住面积占建筑面积的比例</translation>
    </message>
    <message>
        <source>Without walls, stairs and cellars; floor area is footprint area × storeys.</source>
        <translation>不含墙体、楼梯和地下室；建筑面积为建筑轮廓面积 × 层数。</translation>
    </message>
    <message>
        <source>Storeys of the highest house</source>
        <translation>独户住宅最高层数</translation>
    </message>
    <message>
        <source>Higher buildings hold flats only.</source>
        <translation>更高的建筑物只有公寓。</translation>
    </message>
    <message>
        <source>Class of the building</source>
        <translation>建筑物类别</translation>
    </message>
    <message>
        <source>For calibrated weights: one density is estimated for each class, or for each combination of several fields. Without it the classes are house, attached house and larger building.</source>
        <translation>用于校准权重：为每个类别，或多个字段的每种组合，估算一个密度。未给出时，类别为独户住宅、毗连式住宅和较大建筑物。</translation>
    </message>
    <message>
        <source>Misplaced between zones, cross-validated, calibrated [%]</source>
        <translation>区域间错置，交叉验证，已校准 [%]</translation>
    </message>
    <message>
        <source>The same with one density for all [%]</source>
        <translation>同上，全部采用同一密度 [%]</translation>
    </message>
    <message>
        <source>Points have no footprint; choose polygons, or weights from a field or equal ones.</source>
        <translation>点要素没有建筑轮廓；请选择面要素，或使用字段权重或等权重。</translation>
    </message>
    <message>
        <source>CLASS_FIELD is missing: points are calibrated by the class of the building; choose it.</source>
        <translation>缺少 CLASS_FIELD：点要素按建筑物类别校准；请选择该字段。</translation>
    </message>
    <message>
        <source>a weight by area or volume</source>
        <translation>基于面积或体积的权重</translation>
    </message>
    <message>
        <source>STOREYS_FIELD is missing; dwellings are estimated from storeys, or from HEIGHT_FIELD.</source>
        <translation>缺少 STOREYS_FIELD；住宅单元由层数或 HEIGHT_FIELD 估算。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Calibrated densities</source>
        <translation>校准密度</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Persons per dwelling or building</source>
        <translation>每个住宅单元或每栋建筑物的人数</translation>
    </message>
    <message>
        <source>Map population per building (full workflow)</source>
        <translation>绘制建筑物人口（完整流程）</translation>
    </message>
    <message>
        <source>Runs the other algorithms in turn: household list (where none is given, made from the zone counts), estimate, allocation by optimization and by Monte Carlo, comparison. Without households only persons are estimated. Nothing is written before everything is computed. Residuals measure the fit to the estimate, not accuracy; households are simulated, not real residents.</source>
        <translation>依次运行其他算法：住户清单（未给出时根据区域统计数生成）、估算、优化分配和蒙特卡洛分配、对比。没有住户时只估算人数。全部计算完成之前不写入任何内容。残差衡量与估算值的拟合程度，而非精度；住户是模拟的，并非真实居民。</translation>
    </message>
    <message>
        <source>Of the population; without it they are taken from the household list.</source>
        <translation>属于人口的一部分；未给出时取自住户清单。</translation>
    </message>
    <message>
        <source>Without it, one is made from the zone counts.</source>
        <translation>未给出时根据区域统计数生成。</translation>
    </message>
    <message>
        <source>Allocate by optimization</source>
        <translation>用优化方法分配</translation>
    </message>
    <message>
        <source>Allocate by Monte Carlo</source>
        <translation>用蒙特卡洛方法分配</translation>
    </message>
    <message>
        <source>Buildings with people</source>
        <translation>含人口的建筑物</translation>
    </message>
    <message>
        <source>GROUP_QUARTERS_FIELD is a field of the household list; for zones use ZONE_GROUP_QUARTERS_FIELD.</source>
        <translation>GROUP_QUARTERS_FIELD 是住户清单的字段；区域请使用 ZONE_GROUP_QUARTERS_FIELD。</translation>
    </message>
    <message>
        <source>RESIDENTIAL_FIELD already says what is lived in; give either it or POI, own use and land use.</source>
        <translation>RESIDENTIAL_FIELD 已说明哪些建筑物有人居住；请只给出该字段，或只给出 POI、自身用途和土地利用。</translation>
    </message>
    <message>
        <source>There are no households to write: give HOUSEHOLDS or HOUSEHOLDS_FIELD, and choose a method.</source>
        <translation>没有可写入的住户：请给出 HOUSEHOLDS 或 HOUSEHOLDS_FIELD，并选择一种方法。</translation>
    </message>
    <message>
        <source>Read zones and households</source>
        <translation>读取分区和住户</translation>
    </message>
    <message>
        <source>{} buildings have no usable height in the point cloud; they keep the height of their field.</source>
        <translation>{} 栋建筑物在点云中没有可用的高度；它们保留其字段中的高度。</translation>
    </message>
    <message>
        <source>Step {} of {}</source>
        <translation>第 {} 步，共 {} 步</translation>
    </message>
    <message>
        <source>disk full?</source>
        <translation>磁盘已满？</translation>
    </message>
    <message>
        <source>no sink</source>
        <translation>无法创建输出</translation>
    </message>
    <message>
        <source>{} cannot be written; choose another place ({}).</source>
        <translation>无法写入 {}；请选择其他位置（{}）。</translation>
    </message>
    <message>
        <source>The same input and seed give the same result, to the byte.</source>
        <translation>相同的输入和随机种子得到逐字节相同的结果。</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Inputs with hashes, settings, scores, residual plot, zones, and what was not placed and why.</source>
        <translation>输入及其哈希值、设置、评分、残差图、区域，以及未安置的住户及其原因。</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML 文件 (*.html)</translation>
    </message>
    <message>
        <source>Building heights from rasters (DSM − DTM)</source>
        <translation>由栅格得到建筑物高度（DSM − DTM）</translation>
    </message>
    <message>
        <source>The report {} cannot be written ({}); choose another place.</source>
        <translation>无法写入报告 {}（{}）；请选择其他位置。</translation>
    </message>
    <message>
        <source>Fit to the estimate</source>
        <translation>与估算的吻合程度</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Settings and versions</source>
        <translation>设置与版本</translation>
    </message>
    <message>
        <source>Persons placed</source>
        <translation>已安置人数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>CRS</source>
        <translation>CRS</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Zones with people but no building: {}</source>
        <translation>有人口但没有建筑物的分区：{}</translation>
    </message>
    <message>
        <source>Buildings in no zone, which get nobody: {}</source>
        <translation>不在任何分区内、不分配人口的建筑物：{}</translation>
    </message>
    <message>
        <source>Buildings without height, which get the median of their zone: {}</source>
        <translation>没有高度、采用所在分区中位数的建筑物：{}</translation>
    </message>
    <message>
        <source>errors: {}, warnings: {}</source>
        <translation>错误：{}，警告：{}</translation>
    </message>
    <message>
        <source>Map:</source>
        <translation>地图：</translation>
    </message>
    <message>
        <source>Warnings ({})</source>
        <translation>警告（{}）</translation>
    </message>
    <message>
        <source>Net %</source>
        <translation>净误差 %</translation>
    </message>
    <message>
        <source>Absolute %</source>
        <translation>绝对误差 %</translation>
    </message>
    <message>
        <source>A layer was removed before the run began.</source>
        <translation>运行开始前有图层被移除。</translation>
    </message>
    <message>
        <source>Mean absolute error [people per zone]</source>
        <translation>平均绝对误差 [人/区域]</translation>
    </message>
    <message>
        <source>Root mean squared error [people per zone]</source>
        <translation>均方根误差 [人/区域]</translation>
    </message>
    <message>
        <source>Mean error [people per zone]</source>
        <translation>平均误差 [人/区域]</translation>
    </message>
    <message>
        <source>Total absolute error [people]</source>
        <translation>总绝对误差 [人]</translation>
    </message>
    <message>
        <source>People misplaced [%]</source>
        <translation>错置人口 [%]</translation>
    </message>
    <message>
        <source>Mean absolute percent error, zones of 10 people and more [%]</source>
        <translation>平均绝对百分比误差，10 人及以上的区域 [%]</translation>
    </message>
    <message>
        <source>Validate estimates against reference zones</source>
        <translation>用参考分区验证估算</translation>
    </message>
    <message>
        <source>Sums buildings over reference zones with known counts that the estimate has not seen, and scores the difference: the test of accuracy that Ye et al. (2024, 5.2) ask for. Estimate from coarse zones, validate against fine ones. Baselines stand in the same table: the same people of each coarse zone (BUILDING_ZONE_FIELD; without it of the whole layer) spread over the same buildings evenly, by footprint area, by volume and by chance, or evenly over the area. Misplaced is half the absolute error as a share of the people: those who would have to move. A zone without buildings counts as 0; a zone whose buildings have no value is left out, and counted.</source>
        <translation>将建筑物按参考区域汇总，这些区域有估算时未使用的已知统计数，并对差异评分：这是 Ye 等（2024，5.2）所要求的精度检验。用粗区域估算，用细区域验证。同一张表中列出基线：将每个粗区域（BUILDING_ZONE_FIELD；未给出时为整个图层）的相同人口，以平均、按建筑轮廓面积、按体积和随机的方式分摊到相同的建筑物，或按面积均匀分摊。错置是绝对误差的一半占人口的比例，即需要移动的人口。没有建筑物的区域计为 0；建筑物均无数值的区域不参与计算，并予以计数。</translation>
    </message>
    <message>
        <source>Buildings with estimates</source>
        <translation>带估算值的建筑物图层</translation>
    </message>
    <message>
        <source>Estimates of the buildings</source>
        <translation>建筑物的估算值</translation>
    </message>
    <message>
        <source>Reference zones</source>
        <translation>参考区域</translation>
    </message>
    <message>
        <source>Polygons; a table is enough where BUILDING_REFERENCE_FIELD is given.</source>
        <translation>面图层；若已给出 BUILDING_REFERENCE_FIELD，使用表格即可。</translation>
    </message>
    <message>
        <source>Reference zone id</source>
        <translation>参考区域 ID</translation>
    </message>
    <message>
        <source>Known counts</source>
        <translation>已知统计数</translation>
    </message>
    <message>
        <source>In the order of the estimates; one field may stand several times.</source>
        <translation>与估算值的顺序一致；同一字段可出现多次。</translation>
    </message>
    <message>
        <source>Reference zone id of the building</source>
        <translation>建筑物所在参考区域 ID</translation>
    </message>
    <message>
        <source>Coarse zone id of the building</source>
        <translation>建筑物所在粗区域 ID</translation>
    </message>
    <message>
        <source>The zone that the estimate spread; the baselines spread the same people within it.</source>
        <translation>估算时所分摊的区域；基线在其中分摊相同的人口。</translation>
    </message>
    <message>
        <source>Coarse zone id of the reference zone</source>
        <translation>参考区域所在粗区域 ID</translation>
    </message>
    <message>
        <source>For the baseline that is uniform by area, where there are several coarse zones.</source>
        <translation>用于按面积均匀分摊的基线，适用于有多个粗区域的情况。</translation>
    </message>
    <message>
        <source>For the baseline by volume.</source>
        <translation>用于按体积的基线。</translation>
    </message>
    <message>
        <source>A share from 0 to 1 or yes/no; with it the baselines stand with and without it.</source>
        <translation>0 到 1 之间的比例，或 yes/no；给出后，同时列出使用和不使用该比例的基线。</translation>
    </message>
    <message>
        <source>Reference zones with errors</source>
        <translation>带误差的参考区域</translation>
    </message>
    <message>
        <source>Scores of estimates and baselines</source>
        <translation>估算结果和基线的评分</translation>
    </message>
    <message>
        <source>Buildings outside of all reference zones</source>
        <translation>位于所有参考区域之外的建筑物</translation>
    </message>
    <message>
        <source>There are {} estimates and {} known counts; give one field of known counts for each estimate.</source>
        <translation>有 {} 个估算值和 {} 个已知统计数；请为每个估算值给出一个已知统计数字段。</translation>
    </message>
    <message>
        <source>{} estimates are too many; validate at most {} at once.</source>
        <translation>{} 个估算值过多；一次最多验证 {} 个。</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no polygons; choose zone polygons, or BUILDING_REFERENCE_FIELD with each building&apos;s zone.</source>
        <translation>图层“{}”没有面要素；请选择区域面图层，或用 BUILDING_REFERENCE_FIELD 给出每栋建筑物所在的区域。</translation>
    </message>
    <message>
        <source>There are no buildings or no reference zones; choose layers that have some.</source>
        <translation>没有建筑物或没有参考区域；请选择包含这些要素的图层。</translation>
    </message>
    <message>
        <source>Accuracy against known counts</source>
        <translation>相对于已知统计数的精度</translation>
    </message>
    <message>
        <source>No building lies in any reference zone; check that both layers cover the same place and their CRS.</source>
        <translation>没有建筑物位于任何参考区域内；请检查两个图层是否覆盖同一地点及其 CRS。</translation>
    </message>
    <message>
        <source>Equal per building</source>
        <translation>每栋建筑物均等</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>{}, residential</source>
        <translation>{}，仅居住</translation>
    </message>
    <message>
        <source>The baseline that is uniform by area needs REFERENCE_ZONE_FIELD, because there are several coarse zones.</source>
        <translation>按面积均匀分摊的基线需要 REFERENCE_ZONE_FIELD，因为有多个粗区域。</translation>
    </message>
    <message>
        <source>At random by {}, mean of {} seeds</source>
        <translation>按{}随机，{} 个随机种子的均值</translation>
    </message>
    <message>
        <source>Uniform by area of the reference zones</source>
        <translation>按参考区域面积均匀分摊</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估算值</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已知值</translation>
    </message>
    <message>
        <source>Error [%]</source>
        <translation>误差 [%]</translation>
    </message>
    <message>
        <source>Zones with the largest errors: {}</source>
        <translation>误差最大的区域：{}</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>偏差</translation>
    </message>
    <message>
        <source>Total absolute error</source>
        <translation>总绝对误差</translation>
    </message>
    <message>
        <source>Misplaced [%]</source>
        <translation>错置 [%]</translation>
    </message>
    <message>
        <source>± over seeds</source>
        <translation>± 随机种子间</translation>
    </message>
    <message>
        <source>Error of zones ≥ 10 [%]</source>
        <translation>≥ 10 人区域的误差 [%]</translation>
    </message>
    <message>
        <source>Validate downscaling: coarse zones to buildings to zones</source>
        <translation>验证降尺度：粗区域到建筑物再到区域</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>Fit to the estimate, not accuracy: the estimate is not the truth.</source>
        <translation>这是与估算值的拟合程度，而非精度：估算值并非真实值。</translation>
    </message>
    <message>
        <source>Households are simulated, not real residents.</source>
        <translation>住户是模拟的，并非真实居民。</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>未安置</translation>
    </message>
    <message>
        <source>Every household has a building.</source>
        <translation>每户都有建筑物。</translation>
    </message>
    <message>
        <source>Household ids</source>
        <translation>住户标识</translation>
    </message>
    <message>
        <source>The zones with the largest residuals; {} more are in the zones output.</source>
        <translation>残差最大的分区；其余 {} 个见分区输出。</translation>
    </message>
    <message>
        <source>{} more are in the households output.</source>
        <translation>其余 {} 项见住户输出。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>Summary zones</source>
        <translation>汇总区域</translation>
    </message>
    <message>
        <source>a whole number from {} to {}</source>
        <translation>{} 到 {} 之间的整数</translation>
    </message>
    <message>
        <source>Gives households to buildings at random. The conserving method deals every household to the estimated number of places. The published one (Ye et al. 2024, eq. 12-15) gives places by area and stops a building at its estimated persons; what no building takes stays unplaced and is listed. Several draws give mean, standard deviation and percentiles per building, per zone and for the summary zones; with the conserving method they hold the error of the estimate as well, as far as WEIGHT_ERROR says how large it is. Run it on the output of the optimization to keep both results on one layer. These are simulated households, not real residents.</source>
        <translation>将住户随机分配到建筑物。守恒方法把每一户都分到估算的名额。已发表的方法（Ye 等 2024，式 12-15）按面积给出名额，建筑物达到估算人数后停止；没有建筑物接纳的住户不予安置并列出。多次抽取给出每栋建筑物、每个区域以及汇总区域的均值、标准差和百分位数；守恒方法的这些数值还包含估算的误差，其大小由 WEIGHT_ERROR 给出。在优化的输出上运行，可将两种结果保留在同一图层。住户为模拟结果，并非真实居民。</translation>
    </message>
    <message>
        <source>Error of the weight</source>
        <translation>权重的误差</translation>
    </message>
    <message>
        <source>For the spread of the conserving method: how far people per unit of weight may be off, as a share, between a building and one about three times as large; half of that for each building by itself. 0.3 suits estimated dwellings and volume; 0 takes the estimated households of each building as exact, and the intervals are too narrow. The first draw does not depend on it.</source>
        <translation>用于守恒方法的离散程度：一栋建筑物与约三倍大的建筑物之间，单位权重的人口可能偏差的比例；每栋建筑物自身另有其一半的偏差。0.3 适合估算住宅数和体积；0 表示把每栋建筑物的估算户数视为准确，此时区间过窄。第一次抽取与此无关。</translation>
    </message>
    <message>
        <source>Gives every household of a zone to one of its buildings, so that each building holds its estimated number of households and the persons miss the estimate as little as possible (Ye et al. 2024, eq. 8-11). The minimum is proven, zone by zone: see status, bound and gap in the zones output. Among the allocations that reach it, preferences of households for types of building decide where they are given, then the fewest moves since an earlier result; both minima are proven as well. Residuals measure the fit to the estimate, not accuracy. These are simulated households, not real residents.</source>
        <translation>将区域内的每一户分到其中一栋建筑物，使每栋建筑物恰有其估算户数，且人数与估算值的偏差尽可能小（Ye 等 2024，式 8-11）。逐区证明其为最小值：见区域输出中的 status、bound 和 gap。在达到该最小值的分配中，若给出了住户对建筑物类型的偏好，则由偏好决定，其次取相对先前结果搬动最少者；两个最小值同样得到证明。残差衡量的是与估算值的拟合，而非准确度。住户为模拟结果，并非真实居民。</translation>
    </message>
    <message>
        <source>Tolerance [persons per building]</source>
        <translation>容差 [每栋建筑物人数]</translation>
    </message>
    <message>
        <source>A building may miss its estimate by so many persons at no cost. 0 is the published objective and fits best; 1 to 3 fit looser and keep the mix of household sizes in every neighbourhood.</source>
        <translation>建筑物与估算值相差不超过该人数时不计入目标。0 为已发表的目标函数，拟合最好；1 到 3 拟合较松，但能保持各邻里的住户规模构成。</translation>
    </message>
    <message>
        <source>Sum of absolute residuals beyond the tolerance [persons]</source>
        <translation>超出容差的绝对残差之和 [人]</translation>
    </message>
    <message>
        <source>Preferences table</source>
        <translation>偏好表</translation>
    </message>
    <message>
        <source>Empty: the table resources/preferences/tenure.csv of the plugin, by which owners (ownershp 1) prefer buildings with one household and renters (2) those with several. Copy and edit it for other attributes.</source>
        <translation>留空：使用插件的 resources/preferences/tenure.csv，其中自有住户（ownershp 1）偏好单户建筑物，租户（2）偏好多户建筑物。其他属性请复制后修改。</translation>
    </message>
    <message>
        <source>Attributes with preferences</source>
        <translation>带偏好的属性</translation>
    </message>
    <message>
        <source>Such as the tenure. Among the allocations that fit equally well, the one is taken in which the households live in the types of building that they prefer; the fit stays the same.</source>
        <translation>例如住房权属。在拟合程度相同的分配中，选取住户住在其偏好类型建筑物中的那一个；拟合不变。</translation>
    </message>
    <message>
        <source>Type of the building</source>
        <translation>建筑物类型</translation>
    </message>
    <message>
        <source>As the preferences table names it. Without it: single with one household, multi with several.</source>
        <translation>采用偏好表中的名称。未给出时：一户为 single，多户为 multi。</translation>
    </message>
    <message>
        <source>Earlier result to change as little as possible</source>
        <translation>尽量少改动的先前结果</translation>
    </message>
    <message>
        <source>Households with their building of an earlier run. Among the allocations that fit equally well and meet preferences equally well, the one is taken in which the fewest households move.</source>
        <translation>先前运行得到的带建筑物的住户表。在拟合和偏好满足程度相同的分配中，选取搬动住户最少的那一个。</translation>
    </message>
    <message>
        <source>Household id of the earlier result</source>
        <translation>先前结果的住户标识</translation>
    </message>
    <message>
        <source>Building of the earlier result</source>
        <translation>先前结果的建筑物</translation>
    </message>
    <message>
        <source>Households in a preferred type of building, of those with a preference [%]</source>
        <translation>有偏好的住户中住在偏好类型建筑物的比例 [%]</translation>
    </message>
    <message>
        <source>Sum of the costs of preferences</source>
        <translation>偏好成本之和</translation>
    </message>
    <message>
        <source>Lower bound of the costs of preferences</source>
        <translation>偏好成本的下界</translation>
    </message>
    <message>
        <source>Households that move</source>
        <translation>搬动的住户</translation>
    </message>
    <message>
        <source>Lower bound of the households that move</source>
        <translation>搬动住户数的下界</translation>
    </message>
    <message>
        <source>Households that must move for want of places alone</source>
        <translation>仅因名额不足而必须搬动的住户</translation>
    </message>
    <message>
        <source>Households of the earlier result that are not in the list</source>
        <translation>先前结果中已不在清单内的住户</translation>
    </message>
    <message>
        <source>Preferences and moves</source>
        <translation>偏好与搬动</translation>
    </message>
    <message>
        <source>Earlier result</source>
        <translation>先前结果</translation>
    </message>
    <message>
        <source>{} says nothing without {}; give that as well, or leave it out.</source>
        <translation>{} 需要与 {} 一起使用；请同时给出后者，或省略前者。</translation>
    </message>
    <message>
        <source>Summary zones with intervals</source>
        <translation>带区间的汇总区域</translation>
    </message>
    <message>
        <source>Zones of any kind whose mean and percentiles over the draws are wanted: those of their sum, which cannot be had by adding up buildings. A building counts where its representative point lies.</source>
        <translation>需要各次抽取均值和百分位数的任意区域：指其总和的百分位数，不能由建筑物相加得到。建筑物按其代表点所在位置计入。</translation>
    </message>
    <message>
        <source>Summary zone id</source>
        <translation>汇总区域 ID</translation>
    </message>
    <message>
        <source>Known persons of the summary zone</source>
        <translation>汇总区域的已知人数</translation>
    </message>
    <message>
        <source>Tells how many of the 90 % intervals hold the known count.</source>
        <translation>给出有多少个 90 % 区间包含已知统计数。</translation>
    </message>
    <message>
        <source>Summary zones whose 90 % interval holds the known persons [%]</source>
        <translation>90 % 区间包含已知人数的汇总区域 [%]</translation>
    </message>
    <message>
        <source>OUTPUT_SUMMARY needs zones to sum over; choose SUMMARY_ZONES.</source>
        <translation>OUTPUT_SUMMARY 需要用于汇总的区域；请选择 SUMMARY_ZONES。</translation>
    </message>
    <message>
        <source>A single draw has no spread to give SUMMARY_ZONES; choose more DRAWS, 100 or 1000.</source>
        <translation>单次抽取没有可供 SUMMARY_ZONES 使用的离散程度；请增大 DRAWS，例如 100 或 1000。</translation>
    </message>
    <message>
        <source>SUMMARY_ZONES has no zones; choose a layer with at least one.</source>
        <translation>SUMMARY_ZONES 中没有区域；请选择至少含一个区域的图层。</translation>
    </message>
    <message>
        <source>No building lies in any of SUMMARY_ZONES; check that both layers cover the same place and their CRS.</source>
        <translation>没有建筑物位于 SUMMARY_ZONES 中；请检查两个图层是否覆盖同一地点及其坐标参照系。</translation>
    </message>
    <message>
        <source>Summary zones with people</source>
        <translation>有人口的汇总区域</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>已包含</translation>
    </message>
    <message>
        <source>Covered [%]</source>
        <translation>已包含 [%]</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; has no geometries to find SUMMARY_ZONES by; choose buildings that have them.</source>
        <translation>图层“{}”没有几何，无法确定所在的 SUMMARY_ZONES；请选择带几何的建筑物。</translation>
    </message>
    <message>
        <source>{} buildings lie in more than one summary zone (a shared border, or zones overlap); the first zone took them.</source>
        <translation>{} 栋建筑物位于多个汇总区域（共用边界或区域重叠）；归入第一个区域。</translation>
    </message>
    <message>
        <source>Known persons within the 90 % intervals of the draws</source>
        <translation>位于各次抽取 90 % 区间内的已知人数</translation>
    </message>
    <message>
        <source>{} buildings with {} persons lie outside of all summary zones.</source>
        <translation>{} 栋建筑物（共 {} 人）位于所有汇总区域之外。</translation>
    </message>
    <message>
        <source>SUMMARY_ZONES is for the draws of Monte Carlo: give HOUSEHOLDS or HOUSEHOLDS_FIELD, and turn MONTE_CARLO on.</source>
        <translation>SUMMARY_ZONES 用于蒙特卡洛抽取：请给出 HOUSEHOLDS 或 HOUSEHOLDS_FIELD，并启用 MONTE_CARLO。</translation>
    </message>
    <message>
        <source>ATTRIBUTE_FIELDS are fields of the household list; give HOUSEHOLDS, or leave them out.</source>
        <translation>ATTRIBUTE_FIELDS 是住户清单的字段；请给出 HOUSEHOLDS，或将其省略。</translation>
    </message>
    <message>
        <source>{} is for the optimization: give HOUSEHOLDS or HOUSEHOLDS_FIELD, and turn OPTIMIZATION on.</source>
        <translation>{} 用于优化：请给出 HOUSEHOLDS 或 HOUSEHOLDS_FIELD，并启用 OPTIMIZATION。</translation>
    </message>
    <message>
        <source>Buildings are in {}, where 1 m is {} m on the ground; areas need true metres.</source>
        <translation>建筑物使用 {}，其中 1 米在此处地面上为 {} 米；计算面积需要真实的米。</translation>
    </message>
    <message>
        <source>Cancel came too late: the results were written already.</source>
        <translation>取消得太晚：结果已经写入。</translation>
    </message>
    <message>
        <source>objects (JSON)</source>
        <translation>对象（JSON）</translation>
    </message>
    <message>
        <source>lists</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>二进制数据</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos;: 1 m in {} is {} m on the ground here, and {} needs true metres; reproject it to {} first.</source>
        <translation>图层“{}”：{} 的 1 米在此处地面上为 {} 米，而{}需要真实的米；请先重投影到 {}。</translation>
    </message>
    <message>
        <source>{}: field &apos;{}&apos; of layer &apos;{}&apos; holds {}; choose a field with one number or text per row.</source>
        <translation>{}：字段“{}”（图层“{}”）存放的是{}；请选择每行只有一个数字或文本的字段。</translation>
    </message>
    <message>
        <source>{} is &apos;{}&apos;, with a character that no path or text can have; remove it.</source>
        <translation>{} 的值为“{}”，含有路径或文本中不允许的字符；请将其删除。</translation>
    </message>
    <message>
        <source>Spreads the persons and households of each zone over its buildings in proportion to a weight: volume by default (Ye et al. 2024, eq. 1-2). A building belongs to the zone that holds its representative point. Whole numbers (hh_int, pop_int) sum exactly to each zone&apos;s totals. Missing heights take the median of their zone, and are counted. Zones with people and no building are listed; SPILL moves them to the nearest building. A footprint that stands twice, or as a part within a larger one, is counted once (counted_in); weights from a field count as they are. Estimated dwellings: a house is one dwelling however large, and what a building has beyond a house adds dwellings by living area; detached houses reach more than attached ones, and above three storeys there are flats only. Calibrated weights multiply these dwellings (points: 1) by persons per dwelling of each class, estimated from all zones, shrunk towards their mean and cross-validated; it takes at least ten zones.</source>
        <translation>按权重把每个区域的人口和住户分摊到其建筑物：默认按体积（Ye 等 2024，式 1-2）。建筑物归属于其代表点所在的区域。整数（hh_int、pop_int）之和恰为各区域总数。缺失的高度取所在区域的中位数，并予以计数。有人口而无建筑物的区域会列出；SPILL 把他们移到最近的建筑物。重复的轮廓，或位于更大轮廓之内的部分，只计一次（counted_in）；来自字段的权重按原样计算。估算住宅：一栋独户住宅无论多大都是一个住宅，超出部分按居住面积增加住宅；独立住宅的上限高于相连住宅，三层以上只有公寓。校准权重把这些住宅数（点：1）乘以各类别每住宅人数，由所有区域估算、向均值收缩并交叉验证；至少需要十个区域。</translation>
    </message>
    <message>
        <source>the nearest building</source>
        <translation>最近的建筑物</translation>
    </message>
    <message>
        <source>LAS, LAZ or COPC. Where files overlap, points are not counted twice; ground and surface may be in files of their own.</source>
        <translation>LAS、LAZ 或 COPC。文件重叠处的点不会重复计算；地面和表面可以分别在各自的文件中。</translation>
    </message>
    <message>
        <source>For files that do not say it themselves, or name a CRS that is no map projection.</source>
        <translation>用于自身未说明坐标参照系，或给出的并非地图投影的文件。</translation>
    </message>
    <message>
        <source>Ascending; the last is open-ended (7 or more). Sizes are read off the names (hh1 … hh7, men_1ind and men_5ind, hh_1_2 and hh_3_4); where names do not tell, give SIZE_VALUES. Sizes in between that have no field are filled from the totals.</source>
        <translation>按升序；最后一个为开放组（7 人及以上）。规模从字段名读取（hh1 … hh7、men_1ind 和 men_5ind、hh_1_2 和 hh_3_4）；名称不能说明时请给出 SIZE_VALUES。中间没有字段的规模由总数补齐。</translation>
    </message>
    <message>
        <source>For example 1,5 for 1 and 5 or more; 1-2,3-4,5 for classes.</source>
        <translation>例如 1,5 表示 1 人和 5 人及以上；1-2,3-4,5 表示分组。</translation>
    </message>
    <message>
        <source>Empty: the tables in resources/rules of the plugin, one per vocabulary (OpenStreetMap, Overture, Foursquare, BD TOPO, INSPIRE, BAG, ALKIS, Hazus and NSI, New York City, NAICS and SafeGraph). Copy the one of your data and edit it for rules of your own; the head of residential_rules.csv explains the columns.</source>
        <translation>留空：使用插件 resources/rules 中的各表，每种词汇一个（OpenStreetMap、Overture、Foursquare、BD TOPO、INSPIRE、BAG、ALKIS、Hazus 和 NSI、纽约市、NAICS 和 SafeGraph）。如需自定规则，请复制与您数据对应的表并修改；各列含义见 residential_rules.csv 的开头。</translation>
    </message>
    <message>
        <source>Categories of</source>
        <translation>类别来源</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>要素</translation>
    </message>
    <message>
        <source>Share known</source>
        <translation>已知比例</translation>
    </message>
    <message>
        <source>Known to the rules table</source>
        <translation>规则表已知的类别</translation>
    </message>
    <message>
        <source>Categories known to the rules table: {} of {:,} {}.</source>
        <translation>规则表已知的类别：{}，共 {:,} 个{}。</translation>
    </message>
    <message>
        <source>The baselines by area were left out: {} has no true areas here; reproject the buildings.</source>
        <translation>未计算按面积的基准：{} 在此处没有真实面积；请重投影建筑物。</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is damaged: {} of its {} rows can be read; mend the file {}, or get it once more.</source>
        <translation>图层“{}”已损坏：只能读取 {} 行，应有 {} 行；请修复文件 {}，或重新获取。</translation>
    </message>
    <message>
        <source>Layer &apos;{}&apos; is damaged: its table {} is shorter than it says; get the file once more.</source>
        <translation>图层“{}”已损坏：其表 {} 比所声明的短；请重新获取该文件。</translation>
    </message>
    <message>
        <source>{}: results are not added to a layer that is there; choose a new one.</source>
        <translation>{}：结果不会追加到已有图层；请选择新的图层。</translation>
    </message>
    <message>
        <source>{}: {} is a device or pipe and no file; choose a file.</source>
        <translation>{}：{} 是设备或管道而不是文件；请选择文件。</translation>
    </message>
    <message>
        <source>{}: the path {} is too long; choose a shorter one.</source>
        <translation>{}：路径 {} 太长；请选择较短的路径。</translation>
    </message>
    <message>
        <source>{}: for a layer in a file that holds others write ogr:dbname=&apos;{}&apos; table=&quot;name&quot; (geom).</source>
        <translation>{}：要写入含有其他图层的文件，请写成 ogr:dbname='{}' table=&quot;名称&quot; (geom)。</translation>
    </message>
    <message>
        <source>{}: QGIS takes what is before the colon in {} for a database; choose another name.</source>
        <translation>{}：QGIS 会把 {} 中冒号之前的部分当作数据库；请换个名称。</translation>
    </message>
    <message>
        <source>{}: {} holds no table; write .gpkg, .shp or .csv.</source>
        <translation>{}：{} 不能存放表；请写成 .gpkg、.shp 或 .csv。</translation>
    </message>
    <message>
        <source>{}: {} is no GeoPackage; choose another file.</source>
        <translation>{}：{} 不是 GeoPackage；请选择其他文件。</translation>
    </message>
    <message>
        <source>{}: &apos;{}&apos; in {} is no layer that can be written anew; choose another name.</source>
        <translation>{}：“{}”（在 {} 中）不是可以重新写入的图层；请换个名称。</translation>
    </message>
    <message>
        <source>{}: {} is open in QGIS or another program ({}); close it there, or choose another place.</source>
        <translation>{}：{} 正在 QGIS 或其他程序中打开（{}）；请在那里关闭，或选择其他位置。</translation>
    </message>
    <message>
        <source>{}: {} is a link; choose another place.</source>
        <translation>{}：{} 是链接；请选择其他位置。</translation>
    </message>
    <message>
        <source>{}: {} texts begin like a formula; they were written with an apostrophe, so that no spreadsheet runs them.</source>
        <translation>{}：{} 个文本以公式的形式开头；写入时加了撇号，以免电子表格将其运行。</translation>
    </message>
    <message>
        <source>{}: {} texts of column &apos;{}&apos; are longer than the {} bytes of a shapefile, and were cut.</source>
        <translation>{}：有 {} 个文本（列“{}”）超过 shapefile 的 {} 字节，已被截断。</translation>
    </message>
    <message>
        <source>its folder was removed</source>
        <translation>其文件夹已被删除</translation>
    </message>
    <message>
        <source>{} cannot be written ({}); nothing was changed, choose another place.</source>
        <translation>无法写入 {}（{}）；未更改任何内容，请选择其他位置。</translation>
    </message>
    <message>
        <source>{} may be open in QGIS or another program ({}); close it there, and run again; nothing was changed.</source>
        <translation>{} 可能正在 QGIS 或其他程序中打开（{}）；请在那里关闭后重新运行；未更改任何内容。</translation>
    </message>
    <message>
        <source>{} of {} rows arrived whole: the disk is full, or the format holds no such rows</source>
        <translation>完整写入 {} 行，共 {} 行：磁盘已满，或该格式不能存放这样的行</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>输出</translation>
    </message>
</context>
</TS>
